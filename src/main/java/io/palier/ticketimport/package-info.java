/**
 * Files of complaints on their way to becoming tickets.
 *
 * <p><b>Keeps:</b> uploaded files, how each is to be read, and what became of every row. <b>May enter:</b> front rooms, to bring a file, look at it, have it read for trial or in earnest, and watch. <b>Announces:</b> nothing; the tickets it logs do.
 */
@ApplicationModule(allowedDependencies = {"ticket", "knowledge", "customer", "organization", "agreement"})
@NullMarked
package io.palier.ticketimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
