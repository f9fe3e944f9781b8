/**
 * The clocks that run on tickets. Hears what happens to a ticket, in the same transaction: no ticket without its clocks.
 *
 * <p><b>Keeps:</b> clocks as lists of events, and the timers that watch their thresholds. <b>May enter:</b> front rooms, to read. <b>Announces:</b> {@link io.palier.sla.SlaEvent}, inside the transaction that found it.
 */
@ApplicationModule(allowedDependencies = {"organization", "agreement", "ticket", "slaclock"})
@NullMarked
package io.palier.sla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
