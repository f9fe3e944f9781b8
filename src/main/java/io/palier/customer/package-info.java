/**
 * Who calls, and the lines they hold.
 *
 * <p><b>Keeps:</b> customers and their lines, by number in any spelling. <b>May enter:</b> front rooms and imports, to find or to register a caller. <b>Announces:</b> nothing; what it keeps about a person never reaches a log.
 */
@ApplicationModule(allowedDependencies = {"organization"})
@NullMarked
package io.palier.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
