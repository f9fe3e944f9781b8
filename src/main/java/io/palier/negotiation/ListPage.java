package io.palier.negotiation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.NegotiationSummary;
import io.palier.agreement.VersionState;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The agreements that concern a person.
 *
 * @param inForce the version that applies now, by code
 * @param operator whether the reader may draft new ones
 */
record ListPage(
        List<NegotiationSummary> all,
        Map<String, AgreementVersion> inForce,
        ListAsk ask,
        boolean operator,
        Instant now,
        Wording words) {

    private static final Duration SOON = Duration.ofDays(60);

    /** What the list is narrowed to; empty is everything. */
    record ListAsk(String kind, String show, String words) {

        ListAsk {
            kind = Typed.said(kind);
            show = Typed.said(show);
            words = Typed.said(words);
        }

        public boolean isAny() {
            return !(kind + show + words).isEmpty();
        }
    }

    /** The agreements of a kind that were asked for. */
    record Group(AgreementKind kind, List<NegotiationSummary> rows) {}

    public List<Group> groups() {
        return Arrays.stream(AgreementKind.values())
                .map(kind -> new Group(
                        kind,
                        all.stream()
                                .filter(s -> s.coverage().kind() == kind && isAsked(s))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    /** How many wait for the reader. */
    public long waiting() {
        return all.stream().filter(NegotiationSummary::waitsForMe).count();
    }

    public Optional<AgreementVersion> inForce(NegotiationSummary s) {
        return Optional.ofNullable(inForce.get(s.code()));
    }

    public String party(NegotiationSummary s) {
        return words.party(s.partyName(), s.coverage());
    }

    /** Whether what applies now ends within sixty days and nothing follows. */
    public boolean endsSoon(NegotiationSummary s) {
        return inForce(s)
                .map(AgreementVersion::validUntil)
                .filter(until -> until.isBefore(now.plus(SOON)))
                .isPresent();
    }

    public boolean hasEnded(NegotiationSummary s) {
        return s.state().isAgreed() && inForce(s).isEmpty() && !s.validFrom().isAfter(now);
    }

    /** Who must act next, as a message key's last part. */
    public String next(NegotiationSummary s) {
        if (s.waitsForMe()) {
            return s.state() == VersionState.DRAFT ? "MY_DRAFT" : "SIGN";
        }
        if (s.state() == VersionState.PROPOSED) {
            return s.iSign() ? "OTHERS" : "DEPARTMENTS";
        }
        return hasEnded(s) ? "RENEW" : "NOBODY";
    }

    /** The other party, seen from the reader's side. */
    public String others(NegotiationSummary s) {
        return words.side(s.partyName(), s.coverage(), s.mySide().other());
    }

    private boolean isAsked(NegotiationSummary s) {
        return (ask.kind().isEmpty() || s.coverage().kind().name().equals(ask.kind())) && isShown(s) && isNamed(s);
    }

    private boolean isShown(NegotiationSummary s) {
        return switch (ask.show()) {
            case "waiting" -> s.waitsForMe();
            case "open" -> Standing.isOpen(s.state());
            case "soon" -> endsSoon(s) || hasEnded(s);
            default -> true;
        };
    }

    private boolean isNamed(NegotiationSummary s) {
        var text = String.join(" ", s.code(), s.nameEn(), s.nameFr(), party(s)).toLowerCase(Locale.ROOT);
        return text.contains(ask.words().toLowerCase(Locale.ROOT));
    }
}
