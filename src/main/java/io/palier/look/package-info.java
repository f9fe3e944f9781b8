/**
 * How the house looks: the words for times and names, the faces of clocks, the drawing of the staircase. Templates ask
 * here, so that a page needs no logic and every page says the same thing the same way.
 *
 * <p><b>Keeps:</b> nothing. <b>May enter:</b> templates, by bean name; front rooms, for a {@link io.palier.look.Flash}. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"organization", "knowledge", "agreement", "ticket", "sla", "slaclock"})
@NullMarked
package io.palier.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
