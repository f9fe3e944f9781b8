/**
 * Whoever must reach somebody now, and whoever sees to it that somebody can be reached: who is on call, rotas, absences.
 *
 * <p><b>Keeps:</b> nothing. <b>May enter:</b> whoever works here, through {@code /on-call}, to read and to say that they
 * are away; managers and administrators, to arrange; vendors and partners see their own party's rotas alone, and do not ask
 * whom the house would tell.
 * <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"organization", "oncall", "slaclock", "agreement", "escalation", "look"})
@NullMarked
package io.palier.rota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
