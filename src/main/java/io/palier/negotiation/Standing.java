package io.palier.negotiation;

import io.palier.agreement.NegotiationMove;
import io.palier.agreement.VersionState;
import io.palier.agreement.VersionView;
import java.time.Instant;

/** How things stand with a version for its reader, and so what is to be done; said by {@code negotiation.standing.NAME}. */
enum Standing {
    HOUSE_RULE,
    MY_DRAFT,
    /** I proposed; neither has signed. */
    SIGN_OWN,
    /** I proposed and signed. */
    WAIT_FOR_ANSWER,
    /** I proposed; they signed, I did not. */
    SIGN_LAST_OWN,
    /** They proposed. */
    ANSWER,
    /** They proposed and signed. */
    ANSWER_LAST,
    /** They proposed, I signed, they did not. */
    WAIT_FOR_SIGNATURE,
    /** On the table, and signed by others than the reader. */
    LOOK_ON,
    COUNTERED,
    WITHDRAWN,
    IN_FORCE,
    NOT_YET,
    EXPIRED,
    SUPERSEDED,
    /** Notice was given; it still applies. */
    LEAVING,
    ENDED;

    static Standing of(VersionView version, Instant now) {
        return switch (version.state()) {
            case DRAFT -> MY_DRAFT;
            case PROPOSED -> proposed(version);
            case COUNTERED -> COUNTERED;
            case WITHDRAWN -> WITHDRAWN;
            case SUPERSEDED -> SUPERSEDED;
            case ENDED -> agreed(version.validFrom(), version.validUntil(), now) == EXPIRED ? ENDED : LEAVING;
            case ACTIVE -> version.decreed() ? HOUSE_RULE : agreed(version.validFrom(), version.validUntil(), now);
        };
    }

    static Standing agreed(Instant from, @org.jspecify.annotations.Nullable Instant until, Instant now) {
        if (until != null && !until.isAfter(now)) {
            return EXPIRED;
        }
        return from.isAfter(now) ? NOT_YET : IN_FORCE;
    }

    private static Standing proposed(VersionView version) {
        var mine = version.signature(version.mySide()).isPresent();
        var theirs = version.signature(version.mySide().other()).isPresent();
        if (!mine && !version.allows(NegotiationMove.SIGN)) {
            return LOOK_ON;
        }
        if (version.from() == version.mySide()) {
            return mine ? WAIT_FOR_ANSWER : theirs ? SIGN_LAST_OWN : SIGN_OWN;
        }
        return mine ? WAIT_FOR_SIGNATURE : theirs ? ANSWER_LAST : ANSWER;
    }

    /** Whether the reader is to do something. */
    public boolean isMyTurn() {
        return this == MY_DRAFT || this == SIGN_OWN || this == SIGN_LAST_OWN || this == ANSWER || this == ANSWER_LAST;
    }

    /** Whether it is on the table. */
    static boolean isOpen(VersionState state) {
        return state == VersionState.DRAFT || state == VersionState.PROPOSED;
    }
}
