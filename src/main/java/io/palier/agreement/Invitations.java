package io.palier.agreement;

import io.palier.agreement.LinkRefused.Reason;
import io.palier.agreement.NegotiationStep.Kind;
import io.palier.letter.Letter;
import io.palier.letter.Postbox;
import io.palier.organization.StaffId;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails one-time links that let somebody without a log-in sign, and reads them back. */
@Component
class Invitations {

    private static final int TOKEN_BYTES = 32;

    private final VersionRows versions;
    private final LinkRows links;
    private final TableRows table;
    private final NegotiationReading reading;
    private final Seats seats;
    private final Postbox postbox;
    private final MessageSource messages;
    private final AgreementSettings settings;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            VersionRows versions,
            LinkRows links,
            TableRows table,
            NegotiationReading reading,
            Seats seats,
            Postbox postbox,
            MessageSource messages,
            AgreementSettings settings) {
        this.versions = versions;
        this.links = links;
        this.table = table;
        this.reading = reading;
        this.seats = seats;
        this.postbox = postbox;
        this.messages = messages;
        this.settings = settings;
    }

    SigningLink invite(AgreementVersionId id, String email, StaffId by, Instant at) {
        var version = reading.found(id, by);
        versions.lock(version.code());
        var seat = reading.seatFor(reading.found(id, by), NegotiationMove.INVITE, by);
        if (seats.isOnOperatorsSide(version.coverage(), email)) {
            throw new NegotiationRefused(NegotiationRefused.Reason.SAME_PERSON);
        }
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var link = new SigningLink(token, email, at.plus(settings.signingLinkLife()));
        links.insert(
                new LinkRows.Link(CanonicalText.sha256(token), id, sha256(version), email, link.expiresAt(), null),
                by,
                at);
        table.happened(id, Kind.INVITED, seat.side(), by, email, at, "");
        postbox.post(letter(version, link));
        return link;
    }

    /** The link's row, where it still opens the version it was made for. */
    LinkRows.Link open(String token, Instant at) {
        var link = links.find(CanonicalText.sha256(token)).orElseThrow(() -> new LinkRefused(Reason.UNKNOWN));
        if (link.usedAt() != null) {
            throw new LinkRefused(Reason.USED);
        }
        if (!at.isBefore(link.expiresAt())) {
            throw new LinkRefused(Reason.EXPIRED);
        }
        var version = versions.find(link.versionId()).orElseThrow();
        var signed = table.signatures(version.id()).stream().anyMatch(s -> s.side() == Side.COUNTERPART);
        if (version.state() != VersionState.PROPOSED || signed) {
            throw new LinkRefused(Reason.OVERTAKEN);
        }
        if (!sha256(version).equals(link.sha256())) {
            throw new LinkRefused(Reason.CHANGED);
        }
        return link;
    }

    static String sha256(StoredVersion version) {
        return CanonicalText.sha256(Objects.requireNonNull(version.document()));
    }

    private Letter letter(StoredVersion version, SigningLink link) {
        var language = settings.language();
        var name = language.getLanguage().equals("fr") ? version.nameFr() : version.nameEn();
        return Letter.mail(
                link.email(),
                text(language, "agreement.invitation.subject", name, version.version()),
                text(
                        language,
                        "agreement.invitation.body",
                        name,
                        version.version(),
                        settings.baseUrl() + SigningLink.PATH + link.token(),
                        written(link.expiresAt(), language),
                        sha256(version)),
                null,
                language);
    }

    /** As it stands in a letter to whoever may live in another zone: in UTC, which the letter says. */
    static String written(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(ZoneOffset.UTC));
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
