/**
 * What a promise would come to: a calendar, a goal and a history that somebody made up, read by the pure clock as any
 * ticket's is. No ticket is needed.
 *
 * <p><b>Keeps:</b> nothing. <b>May enter:</b> front rooms, with what somebody wrote, as it was written. <b>Announces:</b>
 * nothing; what cannot be calculated is refused with every field at fault.
 */
@ApplicationModule(allowedDependencies = {"slaclock", "holiday"})
@NullMarked
package io.palier.calculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
