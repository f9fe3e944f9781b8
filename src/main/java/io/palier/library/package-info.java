/**
 * Whoever writes down what was learned, and whoever looks it up: articles, their versions, their reviews.
 *
 * <p><b>Keeps:</b> nothing. <b>May enter:</b> agents to read and to judge; specialists to write; managers and
 * administrators also to take out of use; nobody from outside. <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {"organization", "knowledge", "ticket", "look"})
@NullMarked
package io.palier.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
