package io.palier.desk;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of one child as its parent's solution was passed on.
 *
 * @param number the child's
 * @param problem the key of the sentence that says why nothing came of it; null where it did
 */
record ChildResult(String number, @Nullable String problem) implements Serializable {}
