/**
 * Which days are public holidays, in which country and region, by the books of a library that keeps them
 * (domain.md §4, R11).
 *
 * <p><b>Keeps:</b> nothing but what it has looked up. <b>May enter:</b> everybody, to ask; a date in here closes no
 * calendar before somebody says so. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.palier.holiday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
