/**
 * How people like to look at queues.
 *
 * <p><b>Keeps:</b> searches under a name, shared with a team or not; which facts of a ticket a person wants to see. <b>May enter:</b> the desk. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"organization"})
@NullMarked
package io.palier.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
