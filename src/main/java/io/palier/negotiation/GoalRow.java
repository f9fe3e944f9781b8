package io.palier.negotiation;

import static io.palier.negotiation.Typed.lines;
import static io.palier.negotiation.Typed.said;

import java.util.List;

/**
 * A line of the matrix.
 *
 * @param severity empty for every severity without a line of its own
 * @param side who owes what stands in the line
 * @param cells one a metric, in the order of the metrics
 */
record GoalRow(String priority, String severity, String side, List<GoalCell> cells) {

    GoalRow {
        priority = said(priority);
        severity = said(severity);
        side = said(side);
        cells = lines(cells);
    }

    boolean isOf(String otherPriority, String otherSeverity, String otherSide) {
        return priority.equals(otherPriority) && severity.equals(otherSeverity) && side.equals(otherSide);
    }
}
