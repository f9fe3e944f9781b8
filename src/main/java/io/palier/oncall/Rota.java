package io.palier.oncall;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Who is called in which order, week for week.
 *
 * @param version counts the changes of the plan from 1; what was read is sent back with a change
 * @param overrides those that touch the time that was asked for, by beginning; none overlaps another on its line
 */
public record Rota(RotaId id, RotaOwner owner, int version, RotaPlan plan, List<RotaOverride> overrides) {

    /** Keeps a copy of the overrides. */
    public Rota {
        overrides = List.copyOf(overrides);
    }

    /** Its name in French for a French reader, else in English. */
    public String name(Locale locale) {
        return plan.name(locale);
    }

    /** The lines that shifts or overrides are on, the first called first. */
    public List<Integer> lines() {
        return IntStream.concat(
                        plan.shifts().stream().mapToInt(Shift::line),
                        overrides.stream().mapToInt(RotaOverride::line))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
