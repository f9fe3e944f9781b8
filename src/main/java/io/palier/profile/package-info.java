/**
 * Whoever works here, looking at themselves: language, zone, theme, what is mailed, telephone, password.
 *
 * <p><b>Keeps:</b> nothing; it asks the organization. <b>May enter:</b> everybody who is logged in, each to their own.
 * <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"organization", "platform", "look"})
@NullMarked
package io.palier.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
