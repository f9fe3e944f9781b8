/**
 * The customer's room: one page behind a signed link, on which to say how it went.
 *
 * <p><b>Keeps:</b> nothing. <b>May enter:</b> whoever has the link; nobody logs in. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"organization", "satisfaction"})
@NullMarked
package io.palier.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
