package io.palier.ticketimport;

import java.util.List;

/** Something to look at before a file is read: the sentence is {@code ticketimport.warning.} and the kind. */
public record ImportWarning(Kind kind, List<String> arguments) {

    /** What there is to look at; the arguments that its sentence takes are named. */
    public enum Kind {
        /** More than one date format fits and they disagree: column, format chosen, other format, example. */
        AMBIGUOUS_DATES,
        /** No format fits some dates: column, how many, example. */
        UNREADABLE_DATES,
        /** A second column of dates disagrees with the one chosen: column, other column, in how many rows. */
        DATES_DISAGREE,
        /** Words of the status column that stand for nothing yet: the words. */
        UNKNOWN_STATUSES,
        /** Bytes that stand for no character in this encoding: in how many rows. */
        UNREADABLE_CHARACTERS,
        /** Records that do not have the header's number of columns, or never close a quote: how many, first line. */
        DAMAGED_ROWS,
        /** No column means the number: every row would be refused. */
        NO_EXTERNAL_NUMBER,
        /** No column means summary or description: every row would be refused. */
        NO_TEXT,
        /** No column names the caller's number: all tickets stand under one customer, named after the source. */
        NO_CALLER
    }

    static ImportWarning of(Kind kind, Object... arguments) {
        return new ImportWarning(
                kind, List.of(arguments).stream().map(Object::toString).toList());
    }
}
