/**
 * Tells those whom a ticket concerns that it moved, by the medium that they agreed, and systems that asked for it.
 *
 * <p><b>Keeps:</b> nothing; what it has to say it posts. <b>May enter:</b> front rooms, to ask who is to be called. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"agreement", "customer", "letter", "organization", "ticket"})
@NullMarked
package io.palier.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
