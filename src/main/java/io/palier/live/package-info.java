/**
 * Open pages that hear at once that what they show has grown old.
 *
 * <p><b>Keeps:</b> the lines to open pages, for as long as they are open. <b>May enter:</b> people at their browsers. <b>Announces:</b> to browsers, that something changed; never what.
 */
@ApplicationModule(allowedDependencies = {"organization", "ticket"})
@NullMarked
package io.palier.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
