package io.palier.agreement;

import io.palier.agreement.NegotiationRefused.Reason;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which moves a version allows to a side; pure. The rule that refuses is the rule that hides the button. */
record NegotiationRules(
        VersionState state, boolean decreed, Side from, Set<Side> signed, Side mine, boolean signs, boolean drafts) {

    static NegotiationRules of(StoredVersion version, Set<Side> signed, Seat seat) {
        return new NegotiationRules(
                version.state(),
                version.decreed(),
                version.from(),
                signed,
                seat.side(),
                seat.signs(),
                seat.speaksForOperator());
    }

    /** For who holds a link to sign for the counterpart. */
    static NegotiationRules ofLink(StoredVersion version, Set<Side> signed) {
        return new NegotiationRules(
                version.state(), version.decreed(), version.from(), signed, Side.COUNTERPART, true, false);
    }

    Set<NegotiationMove> moves() {
        var open = EnumSet.allOf(NegotiationMove.class);
        open.removeIf(move -> objection(move).isPresent());
        return open;
    }

    Optional<Reason> objection(NegotiationMove move) {
        return switch (move) {
            case REVISE, PROPOSE ->
                first(state != VersionState.DRAFT, Reason.NOT_A_DRAFT).or(() -> first(from != mine, Reason.NOT_YOURS));
            case COUNTER -> proposed().or(() -> first(from == mine, Reason.OWN_PROPOSAL));
            case SIGN ->
                proposed()
                        .or(() -> first(!signs, Reason.BENEFICIARY_SIGNS))
                        .or(() -> first(signed.contains(mine), Reason.ALREADY_SIGNED));
            case INVITE -> proposed().or(() -> first(signed.contains(Side.COUNTERPART), Reason.ALREADY_SIGNED));
            case WITHDRAW ->
                first(state != VersionState.DRAFT && state != VersionState.PROPOSED, Reason.NOT_PROPOSED)
                        .or(() -> first(from != mine, Reason.NOT_YOURS));
            case AMEND -> first(decreed, Reason.HOUSE_RULE).or(() -> first(!state.isAgreed(), Reason.NOT_IN_FORCE));
            case END ->
                first(decreed, Reason.HOUSE_RULE).or(() -> first(state != VersionState.ACTIVE, Reason.NOT_IN_FORCE));
            case COPY -> first(!drafts, Reason.OPERATOR_ONLY);
        };
    }

    void demand(NegotiationMove move) {
        objection(move).ifPresent(reason -> {
            throw new NegotiationRefused(reason);
        });
    }

    private Optional<Reason> proposed() {
        return first(state != VersionState.PROPOSED, Reason.NOT_PROPOSED);
    }

    private static Optional<Reason> first(boolean objected, Reason reason) {
        return objected ? Optional.of(reason) : Optional.empty();
    }
}
