package io.palier.negotiation;

import io.palier.agreement.Negotiation;
import io.palier.agreement.NegotiationMove;
import io.palier.agreement.NegotiationStep;
import io.palier.agreement.Side;
import io.palier.agreement.VersionView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One version with what happened at the table.
 *
 * @param operator whether the reader speaks for the house
 * @param compared the version before it that its reader may see, to be shown beside it
 */
record VersionPage(
        Negotiation negotiation,
        VersionView version,
        TermsView terms,
        Standing standing,
        Optional<VersionView> compared,
        Wording words,
        boolean operator) {

    public boolean may(NegotiationMove move) {
        return version.allows(move);
    }

    public boolean may(String move) {
        return version.allows(NegotiationMove.valueOf(move));
    }

    public String side(Side side) {
        return words.side(version, side);
    }

    public String other() {
        return side(version.mySide().other());
    }

    public String own() {
        return side(version.mySide());
    }

    public List<Side> sides() {
        return List.of(Side.OPERATOR, Side.COUNTERPART);
    }

    /** Newest first, as people look for what happened last. */
    public List<NegotiationStep> steps() {
        var steps = new ArrayList<>(negotiation.steps());
        Collections.reverse(steps);
        return steps;
    }
}
