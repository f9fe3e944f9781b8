/**
 * The one place where service time is computed (domain.md R1).
 *
 * <p><b>What it keeps:</b> nothing. It answers from what it is given: a {@link io.palier.slaclock.ServiceCalendar}
 * says when time counts, a list of {@link io.palier.slaclock.ClockEvent}s says what happened, and
 * {@link io.palier.slaclock.SlaClock} turns both into a {@link io.palier.slaclock.ClockReading}: state, deadline,
 * breach and a partition of the clock's life into segments.
 *
 * <p><b>Who may enter:</b> everybody; it knows no other room, no Spring and no database, and never asks what time it
 * is.
 *
 * <p><b>What it announces:</b> nothing; the same question gets the same answer for ever.
 *
 * <p>Instants are read to the second, fractions are dropped; intervals are half-open; local rules are resolved by the
 * time-zone database, so days of 23, 24, 25 or 23½ hours need no special case (R2).
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.palier.slaclock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
