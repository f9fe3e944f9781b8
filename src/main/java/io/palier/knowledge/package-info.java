/**
 * What L1 can say on the spot: the category tree, call scripts, and the words that give a category away.
 *
 * <p><b>Keeps:</b> categories, script steps, keywords. <b>May enter:</b> everybody, to ask. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.palier.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
