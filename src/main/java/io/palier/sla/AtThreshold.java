package io.palier.sla;

import io.palier.slaclock.WarningPoint;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Something that happened at a threshold of an agreement. */
public interface AtThreshold {

    /** As the agreement writes it: "75%" and "PT30M" (left) are warnings, "100%" a broken promise. */
    String threshold();

    /** Whether the promise was broken, rather than about to be. */
    default boolean isBreach() {
        var percent = percent();
        return percent != null && percent >= 100;
    }

    /** The share of the goal used up; null where the threshold is a rest of it. */
    default @Nullable Integer percent() {
        return WarningPoint.parse(threshold()) instanceof WarningPoint.Share share
                ? Integer.valueOf(share.percent())
                : null;
    }

    /** The service time left; null where the threshold is a share of the goal. */
    default @Nullable Duration left() {
        return WarningPoint.parse(threshold()) instanceof WarningPoint.Left left ? left.left() : null;
    }
}
