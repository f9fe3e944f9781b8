/**
 * Whom a crossed threshold must reach (hierarchical escalation: people are told, the ticket does not move).
 *
 * <p><b>Keeps:</b> notices: who was told what, when, and who answered. <b>May enter:</b> front rooms, to read and to acknowledge. <b>Announces:</b> nothing; what it has to say it posts.
 */
@ApplicationModule(allowedDependencies = {"organization", "oncall", "agreement", "ticket", "sla", "slaclock", "letter"})
@NullMarked
package io.palier.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
