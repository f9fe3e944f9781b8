package io.palier.agreement;

import io.palier.agreement.NegotiationRefused.Reason;
import io.palier.agreement.NegotiationStep.Kind;
import io.palier.agreement.Signature.Way;
import io.palier.organization.StaffId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Takes signatures. The second one puts the version in force and its predecessor out of it. */
@Component
class Signing {

    private final VersionRows versions;
    private final TableRows table;
    private final LinkRows links;
    private final Invitations invitations;
    private final NegotiationReading reading;

    Signing(
            VersionRows versions,
            TableRows table,
            LinkRows links,
            Invitations invitations,
            NegotiationReading reading) {
        this.versions = versions;
        this.table = table;
        this.links = links;
        this.invitations = invitations;
        this.reading = reading;
    }

    /** Signs for the person's side; gives what came into force, if it did. */
    Optional<AgreementEvent.Activated> sign(AgreementVersionId id, StaffId by, Instant at) {
        versions.lock(reading.found(id, by).code());
        var version = reading.found(id, by);
        var seat = reading.seatFor(version, NegotiationMove.SIGN, by);
        return sign(
                version,
                new Signature(seat.side(), seat.name(), by, null, Way.LOG_IN, at, Invitations.sha256(version)));
    }

    Optional<AgreementEvent.Activated> signByLink(String token, String name, Instant at) {
        var link = invitations.open(token, at);
        versions.lock(versions.find(link.versionId()).orElseThrow().code());
        invitations.open(token, at); // what another did with it while we waited
        if (!links.use(link.tokenHash(), at)) {
            throw new LinkRefused(LinkRefused.Reason.USED);
        }
        var version = versions.find(link.versionId()).orElseThrow();
        return sign(version, new Signature(Side.COUNTERPART, name, null, link.email(), Way.LINK, at, link.sha256()));
    }

    private Optional<AgreementEvent.Activated> sign(StoredVersion version, Signature signature) {
        var others = table.signatures(version.id());
        if (others.stream().anyMatch(other -> isSamePerson(other, signature))) {
            throw new NegotiationRefused(Reason.SAME_PERSON);
        }
        table.sign(version.id(), signature);
        table.happened(
                version.id(),
                Kind.SIGNED,
                signature.side(),
                signature.staff(),
                signature.name(),
                signature.at(),
                signature.way().name());
        return others.isEmpty() ? Optional.empty() : Optional.of(activate(version, signature.at()));
    }

    private AgreementEvent.Activated activate(StoredVersion version, Instant at) {
        var from = version.validFrom().isAfter(at) ? version.validFrom() : at;
        var until = version.validUntil();
        if (until != null && !until.isAfter(from)) {
            throw new NegotiationRefused(Reason.BAD_END);
        }
        versions.lockCoverage(version.id());
        try {
            for (var before : versions.of(version.code())) {
                supersede(before, from, at);
            }
            versions.activate(version.id(), from);
        } catch (DataIntegrityViolationException e) {
            throw new NegotiationRefused(Reason.TIE);
        }
        table.happened(version.id(), Kind.ACTIVATED, null, null, "", at, "");
        return new AgreementEvent.Activated(version.id(), version.code(), from, at);
    }

    /** What was agreed before applies until the new one does; one that had not begun never will. */
    private void supersede(StoredVersion before, Instant from, Instant at) {
        var until = before.validUntil();
        if (!before.state().isAgreed() || until != null && !until.isAfter(from)) {
            return;
        }
        versions.end(
                before.id(), VersionState.SUPERSEDED, before.validFrom().isAfter(from) ? before.validFrom() : from);
        table.happened(before.id(), Kind.SUPERSEDED, null, null, "", at, "");
    }

    private static boolean isSamePerson(Signature one, Signature other) {
        return one.staff() != null && one.staff().equals(other.staff());
    }
}
