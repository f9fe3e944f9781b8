/**
 * What we promised and were promised: agreements, their immutable versions, the table that decides priorities.
 *
 * <p><b>Keeps:</b> agreements and their versions, each one signed document. <b>May enter:</b> whoever starts a clock, decides a priority or tells a contact. <b>Announces:</b> nothing yet.
 */
@ApplicationModule(allowedDependencies = {"organization", "slaclock"})
@NullMarked
package io.palier.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
