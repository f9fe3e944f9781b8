/**
 * Lists that people take away: as comma-separated values, a workbook or pages to print.
 *
 * <p><b>Keeps:</b> nothing; rows go out as they come in. <b>May enter:</b> front rooms, each with lists that its reader may
 * see. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.palier.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
