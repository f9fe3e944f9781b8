package io.palier.sla;

import java.util.List;

/**
 * What counting again would come to.
 *
 * @param open how many open clocks are pinned to the version
 * @param examined how many of these were looked at, those due first; all but for very large numbers
 * @param failed how many of those examined cannot be counted, which a recalculation would set aside
 * @param moved how many of those examined would move
 * @param first the first of those that would move, soonest due first
 */
public record RecountPreview(int open, int examined, int failed, int moved, List<Recount> first) {

    public RecountPreview {
        first = List.copyOf(first);
    }
}
