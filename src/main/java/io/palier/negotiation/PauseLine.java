package io.palier.negotiation;

import static io.palier.negotiation.Typed.lines;
import static io.palier.negotiation.Typed.said;

import java.util.List;

/** One reason of the closed list; not agreed unless ticked. */
record PauseLine(String reason, String agreed, List<String> claimableBy, String provisional) {

    PauseLine {
        reason = said(reason);
        agreed = said(agreed);
        claimableBy = lines(claimableBy);
        provisional = said(provisional);
    }
}
