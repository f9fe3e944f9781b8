/**
 * Tells those whom a ticket concerns that it moved, by the medium that they agreed, and systems that asked for it.
 *
 * <p><b>Keeps:</b> who was told on screen of what, until they saw it; what it has to say to others it posts. <b>May enter:</b> front rooms, to ask who is to be called, and what somebody has not seen yet. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"agreement", "customer", "letter", "organization", "ticket"})
@NullMarked
package io.palier.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
