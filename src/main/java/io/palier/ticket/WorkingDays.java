package io.palier.ticket;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/** Monday to Friday in a zone; what is local in {@code domain.md} §2, "3 working days pass". Pure. */
record WorkingDays(ZoneId zone) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The same local time so many working days later; from a weekend, counted from its end. */
    Instant after(Instant start, int days) {
        var at = start.atZone(zone);
        for (var left = days; left > 0; ) {
            at = at.plusDays(1);
            if (!WEEKEND.contains(at.getDayOfWeek())) {
                left--;
            }
        }
        return at.toInstant();
    }
}
