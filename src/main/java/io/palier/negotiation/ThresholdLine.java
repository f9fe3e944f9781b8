package io.palier.negotiation;

import static io.palier.negotiation.Typed.lines;
import static io.palier.negotiation.Typed.said;

import java.util.List;

/**
 * When something happens, {@code 75 %} or {@code 30 min}, and what: whom it tells, {@code 1, 2}, what it does beside, and
 * after how long it is told again, {@code 15 min}.
 */
record ThresholdLine(String when, String rungs, List<String> actions, String repeat) {

    ThresholdLine {
        when = said(when);
        rungs = said(rungs);
        actions = lines(actions);
        repeat = said(repeat);
    }
}
