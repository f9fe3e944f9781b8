/** Whole stories, told through a real browser by the people who live them. */
@NullMarked
package io.palier.journey;

import org.jspecify.annotations.NullMarked;
