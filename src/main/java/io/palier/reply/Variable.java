package io.palier.reply;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A gap in a reply, written {@code {caller}}, that each ticket fills. */
public enum Variable {
    /** Who complains. */
    CALLER,
    /** The ticket's. */
    NUMBER,
    /** What it is about, in a line. */
    SUMMARY,
    CATEGORY,
    /** The line it is about. */
    LINE,
    /** When it is to be solved, as promised to the customer. */
    DUE,
    /** Who uses the reply. */
    AGENT,
    /** The team that holds the ticket. */
    TEAM;

    /** As it is written between braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Variable> of(String word) {
        return Arrays.stream(values())
                .filter(variable -> variable.word().equals(word))
                .findFirst();
    }
}
