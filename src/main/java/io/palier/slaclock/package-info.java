@NullMarked
package io.palier.slaclock;

import org.jspecify.annotations.NullMarked;
