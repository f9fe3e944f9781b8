package io.palier.slaclock;

import java.time.LocalDate;
import java.util.Set;

/**
 * Whole days on which a calendar is closed beside its closures, asked for a year at a time, and only for years that a
 * question leads to: public holidays, which have no last year.
 */
@FunctionalInterface
public interface DaysOff {

    /** No day at all. */
    DaysOff NONE = year -> Set.of();

    /**
     * The local dates of that year that are off; always the same ones. May throw what it likes where it does not know:
     * the question is then answered with that, and never with a guess (domain.md R11).
     */
    Set<LocalDate> in(int year);
}
