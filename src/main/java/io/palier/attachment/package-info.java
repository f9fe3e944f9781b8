/**
 * Files that people bring to tickets: looked at, kept piece by piece, and given to whom they were meant for.
 *
 * <p><b>Keeps:</b> files, each beside the entry of the ticket's history that brought it, and their previews. <b>May enter:</b> front rooms, to bring, list and fetch. <b>Announces:</b> nothing; the entry is announced by the ticket.
 */
@ApplicationModule(allowedDependencies = {"organization", "ticket"})
@NullMarked
package io.palier.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
