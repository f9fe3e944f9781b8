package io.palier.negotiation;

import static io.palier.negotiation.Typed.said;

/** What bears on how fast a fault can be resolved. */
record ConstraintLine(String kind, String textEn, String textFr, String calendar, String leadTime) {

    ConstraintLine {
        kind = said(kind);
        textEn = said(textEn);
        textFr = said(textFr);
        calendar = said(calendar);
        leadTime = said(leadTime);
    }
}
