/**
 * Negotiators: what a promise would come to, typed in and read off before anybody signs it.
 *
 * <p><b>Keeps:</b> nothing; the whole question is in the address, which may be sent to the other side. <b>May enter:</b>
 * whoever works here, through {@code /calculator}. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"calculation", "holiday", "slaclock", "look"})
@NullMarked
package io.palier.calculator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
