package io.palier.negotiation;

import org.jspecify.annotations.Nullable;

/**
 * One difference in words.
 *
 * @param section the part of the agreement, where this is its first row; null below
 * @param before null where it was added
 * @param after null where it was removed
 */
record ChangeRow(
        @Nullable String section,
        String what,
        @Nullable String before,
        @Nullable String after) {}
