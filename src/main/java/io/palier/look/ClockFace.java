package io.palier.look;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock as a chip shows it.
 *
 * @param state running, at-risk, breached, paused, met or waived: the chip's colour
 * @param icon of the sprite: the chip's shape
 * @param word the state in the reader's language
 * @param text the figures
 * @param due when a counting clock is due; null where it stands still
 * @param warn when a counting clock turns to at risk; null where it stands still or has no warning
 */
public record ClockFace(
        String state,
        String icon,
        String word,
        String text,
        @Nullable Instant due,
        @Nullable Instant warn) {}
