package io.palier.ticketimport;

/** Why a row was refused or not needed; the sentence is {@code ticketimport.reason.} and the name, with the detail. */
public enum RowReason {
    /** A quote opens and never closes. */
    UNCLOSED_QUOTE,
    /** Characters follow a closing quote. */
    MISPLACED_QUOTE,
    /** Detail: columns of the row, columns of the header. */
    TOO_FEW_COLUMNS,
    /** Detail: columns of the row, columns of the header. */
    TOO_MANY_COLUMNS,
    /** A character that no database keeps. Detail: column. */
    NUL_CHARACTER,
    /** Bytes that stand for no character. Detail: column. */
    UNREADABLE_CHARACTER,
    NUMBER_MISSING,
    /** More than 80 characters. */
    NUMBER_TOO_LONG,
    /** The same number stands in an earlier row. Detail: that row's line. */
    REPEATED_NUMBER,
    TEXT_MISSING,
    /** More than 8,000 characters. */
    TEXT_TOO_LONG,
    /** Detail: the value. */
    UNREADABLE_DATE,
    /** Detail: the value. */
    UNREADABLE_TIME,
    /** Detail: the value. */
    DATE_IN_FUTURE,
    /** Detail: the value. */
    UNKNOWN_STATUS,
    /** Detail: the value. */
    UNREADABLE_SEVERITY,
    UNREADABLE_CALLER_NUMBER,
    /** The tickets' room refused it. Detail: field and problem. */
    NOT_ACCEPTED,
    /** Something broke on our side while this row was logged. */
    OUR_FAULT
}
