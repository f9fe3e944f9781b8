/**
 * Open pages that hear at once that what they show has grown old.
 *
 * <p><b>Keeps:</b> the lines to open pages, for as long as they are open; who is at which ticket, for as long as they are. <b>May enter:</b> people at their browsers. <b>Announces:</b> to browsers, that something changed, never what; and who else is at a ticket.
 */
@ApplicationModule(allowedDependencies = {"organization", "ticket", "sla"})
@NullMarked
package io.palier.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
