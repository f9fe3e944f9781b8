/**
 * The post room. Knows letters, not tickets.
 *
 * <p><b>Keeps:</b> the outbox of letters, each carried to the wire after the transaction that wrote it. <b>May enter:</b> whoever has something to say to somebody. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.palier.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
