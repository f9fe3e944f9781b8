package io.palier.reply;

import java.util.Set;

/** A reply's text on one ticket; {@code empty} are the gaps that this ticket has nothing for. */
public record Filled(String text, Set<Variable> empty) {

    public Filled {
        empty = Set.copyOf(empty);
    }
}
