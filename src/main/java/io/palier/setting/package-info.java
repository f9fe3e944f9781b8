/**
 * Who changed which setting when.
 *
 * <p><b>Keeps:</b> changes of settings, from what to what, by whom; appended, never edited. People are known by their
 * log-in only, as text. <b>May enter:</b> whoever keeps a setting, to write; the administrator's room, to read.
 * <b>Announces:</b> nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.palier.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
