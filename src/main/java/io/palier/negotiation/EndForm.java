package io.palier.negotiation;

import static io.palier.negotiation.Typed.said;

/** A notice as it is typed: the last day, empty for now, and why. */
record EndForm(String lastDay, String why) {

    EndForm {
        lastDay = said(lastDay);
        why = said(why);
    }
}
