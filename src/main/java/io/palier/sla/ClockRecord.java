package io.palier.sla;

import io.palier.slaclock.ClockReading;
import java.time.ZoneId;

/**
 * One clock with all that it read at an instant: every second of its life as the promise saw it.
 *
 * @param zone whose wall clock the promise's calendar follows
 */
public record ClockRecord(ClockView view, ClockReading reading, ZoneId zone) {}
