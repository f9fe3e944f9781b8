package io.palier.negotiation;

import static io.palier.negotiation.Typed.said;

/** One rule for what a breach costs; empty metric, priority and side are all of them. */
record PenaltyLine(
        String basis,
        String metric,
        String priority,
        String owedBy,
        String amount,
        String percent,
        String below,
        String cap) {

    PenaltyLine {
        basis = said(basis);
        metric = said(metric);
        priority = said(priority);
        owedBy = said(owedBy);
        amount = said(amount);
        percent = said(percent);
        below = said(below);
        cap = said(cap);
    }
}
