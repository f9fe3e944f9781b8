package io.palier.agreement;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that bears on how fast a fault can be resolved, as both sides know when they sign (domain.md §4).
 *
 * @param textEn in English
 * @param textFr in French
 * @param calendar names a calendar of the agreement: when the site may be entered, when the vendor works; null for none
 * @param leadTime how long it takes: a spare part to come, say; null where that is not the point
 */
public record Constraint(
        Kind kind,
        String textEn,
        String textFr,
        @Nullable String calendar,
        @Nullable Duration leadTime) {

    /** What kind of thing stands in the way. */
    public enum Kind {
        INFRASTRUCTURE_AVAILABILITY,
        SITE_ACCESS,
        SPARE_PART_LEAD_TIME,
        CHANGE_FREEZE,
        VENDOR_HOURS
    }
}
