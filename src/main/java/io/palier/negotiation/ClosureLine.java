package io.palier.negotiation;

import static io.palier.negotiation.Typed.said;

/** Days closed, or closed for some hours. */
record ClosureLine(String from, String to, String yearly, String hours) {

    ClosureLine {
        from = said(from);
        to = said(to);
        yearly = said(yearly);
        hours = said(hours);
    }

    boolean isEmpty() {
        return from.isBlank() && to.isBlank() && hours.isBlank();
    }
}
