/**
 * Who held every second of a ticket's life, in which state, and how each promise saw it (domain.md R8, R12).
 *
 * <p><b>Keeps:</b> nothing; the account is drawn up from the ticket's course and its clocks whenever somebody asks.
 * <b>May enter:</b> pages and machines that explain, later those that settle. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"agreement", "organization", "sla", "slaclock", "ticket"})
@NullMarked
package io.palier.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
