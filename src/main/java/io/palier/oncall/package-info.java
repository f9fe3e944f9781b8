/**
 * Who is on call: rotas, the shifts people take in turns, and who stands in for whom while somebody is away
 * (domain.md E6).
 *
 * <p><b>Keeps:</b> rotas in every version they had, overrides, absences; nothing is ever deleted, so that it can be told
 * who was on call then, and who had arranged it. <b>May enter:</b> whoever must reach a person, by
 * {@link io.palier.oncall.OnCall}; managers and administrators to arrange, by {@link io.palier.oncall.Rotas}; everybody to
 * say that they are away, by {@link io.palier.oncall.Absences}. <b>Announces:</b> nothing.
 *
 * <p>Shifts are wall-clock times of their rota's zone. A time that the clocks skip is the moment they are changed, and one
 * that they show twice is meant the first time: so each shift ends where the next begins, to the second, whatever the
 * length of the night.
 */
@ApplicationModule(allowedDependencies = {"organization", "slaclock"})
@NullMarked
package io.palier.oncall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
