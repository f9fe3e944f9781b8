/**
 * What customers thought of it: asked once after closing, by a signed link, for each level that answered.
 *
 * <p><b>Keeps:</b> who was asked about which ticket, what they said, and the terms by which customers are asked.
 * <b>May enter:</b> the customer's room with a link's signature; the desk, the board and the administrator, to read.
 * <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"customer", "letter", "organization", "setting", "ticket"})
@NullMarked
package io.palier.satisfaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
