/**
 * Whom a crossed threshold must reach (hierarchical escalation: people are told, the ticket does not move).
 *
 * <p><b>Keeps:</b> alerts: what was found; notices: who was told by which step; who answered; where nobody was on call. <b>May enter:</b> front rooms, to read and to acknowledge. <b>Announces:</b> nothing; what it has to say it posts.
 */
@ApplicationModule(allowedDependencies = {"organization", "oncall", "agreement", "ticket", "sla", "slaclock", "letter"})
@NullMarked
package io.palier.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
