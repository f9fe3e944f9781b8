/**
 * What L1 can say on the spot: the category tree, call scripts, the words that give a category away, and what was
 * learned: known errors and articles.
 *
 * <p><b>Keeps:</b> categories, keywords, scripts with all their versions; articles with all their versions, reviews, and what came of them.
 * Tickets are known by their number only, as text. <b>May enter:</b> everybody, to ask; specialists, managers and
 * administrators, to write. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"organization", "setting"})
@NullMarked
package io.palier.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
