/**
 * The building's services: where the database is, what time it is, who may pass which door, what is said when something
 * goes wrong.
 *
 * <p><b>Keeps:</b> nothing of the business. <b>May enter:</b> nobody by a call; the api room names its unreadable fields
 * in our words, the profile room sets a browser's light. A controller gets whoever is logged in by having a {@code StaffMember} or {@code StaffId} among its
 * arguments, and names such as {@code TicketNumber} in path, query and form are read as they are written; one that has
 * no such shape in a path is not found. <b>Announces:</b> nothing, except the address and the demo log-ins when the doors open.
 */
@ApplicationModule(allowedDependencies = {"organization", "agreement", "ticket", "ticketimport"})
@NullMarked
package io.palier.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
