package io.palier.agreement;

/** A move that the state of the negotiation does not allow (409); the sentence is {@code agreement.refusal.} and the reason. */
public class NegotiationRefused extends RuntimeException {

    private final Reason reason;

    NegotiationRefused(Reason reason) {
        super("negotiation refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a move may not be made. */
    public enum Reason {
        /** It is proposed, signed or over: only drafts change. */
        NOT_A_DRAFT,
        /** The other side wrote it. */
        NOT_YOURS,
        /** It is not on the table, or no longer. */
        NOT_PROPOSED,
        /** The own proposal is withdrawn or replaced, not countered. */
        OWN_PROPOSAL,
        /** This side has signed. */
        ALREADY_SIGNED,
        /** Only the operator may. */
        OPERATOR_ONLY,
        /** It is promised to a department, whose own people sign. */
        BENEFICIARY_SIGNS,
        /** It is not in force. */
        NOT_IN_FORCE,
        /** A house rule has no counterpart to sign with. */
        HOUSE_RULE,
        /** Another version of this agreement is being written or is on the table. */
        ALREADY_OPEN,
        /** Another agreement of the same coverage is in force at the same time. */
        TIE,
        /** Someone of that side signed already under the same name or address as the other side. */
        SAME_PERSON,
        /** Without it a reachable priority would have no promise. */
        LEAVES_NOTHING,
        /** It would end before now, or later than it does anyway. */
        BAD_END,
        /** It would end before the agreed notice is over. */
        NOTICE_TOO_SHORT,
        /** Whoever ends an agreement says why. */
        NO_REASON
    }
}
