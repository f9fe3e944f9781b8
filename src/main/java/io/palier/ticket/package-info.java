/**
 * Trouble tickets and their walk on the staircase L1 to L4 (functional escalation).
 *
 * <p><b>Keeps:</b> tickets, the visits that partition their lives, one history entry a move, script results. <b>May enter:</b> front rooms and imports to log, move and read; the sla room to tell when the next promise breaks. <b>Announces:</b> every {@link io.palier.ticket.TicketEvent}, inside the transaction that made it.
 */
@ApplicationModule(allowedDependencies = {"organization", "knowledge", "customer", "agreement"})
@NullMarked
package io.palier.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
