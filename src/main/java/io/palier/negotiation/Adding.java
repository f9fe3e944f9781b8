package io.palier.negotiation;

import static io.palier.negotiation.Typed.said;

/** Which row of the matrix to add. */
record Adding(String priority, String severity, String side) {

    Adding {
        priority = said(priority);
        severity = said(severity);
        side = said(side);
    }
}
