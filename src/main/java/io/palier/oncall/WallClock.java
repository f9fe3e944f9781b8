package io.palier.oncall;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the clock on the wall of a zone shows a time. A later time on the wall is never an earlier instant. */
final class WallClock {

    private WallClock() {}

    /** The first instant that shows it; the instant of the change where the clock skips it. */
    static Instant instant(LocalDateTime wall, ZoneId zone) {
        var change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : ZonedDateTime.ofLocal(wall, zone, null)
                        .withEarlierOffsetAtOverlap()
                        .toInstant();
    }
}
