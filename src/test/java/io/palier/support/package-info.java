/** What tests stand on: one PostgreSQL, one clock moved by hand, one mail sink and one browser for the whole run. */
@NullMarked
package io.palier.support;

import org.jspecify.annotations.NullMarked;
