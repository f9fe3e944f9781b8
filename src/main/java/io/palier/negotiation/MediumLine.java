package io.palier.negotiation;

import static io.palier.negotiation.Typed.said;

/** How somebody is reached when something happens; an empty priority is every one. */
record MediumLine(String event, String priority, String medium, String address) {

    MediumLine {
        event = said(event);
        priority = said(priority);
        medium = said(medium);
        address = said(address);
    }
}
