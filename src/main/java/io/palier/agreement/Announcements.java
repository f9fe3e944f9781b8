package io.palier.agreement;

import io.palier.letter.Letter;
import io.palier.letter.Postbox;
import io.palier.organization.News;
import io.palier.organization.Organization;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the other side what was done at the table: the mailboxes of the party's teams, or the managers. */
@Component
class Announcements {

    private final Organization organization;
    private final Seats seats;
    private final Postbox postbox;
    private final MessageSource messages;
    private final AgreementSettings settings;

    Announcements(
            Organization organization,
            Seats seats,
            Postbox postbox,
            MessageSource messages,
            AgreementSettings settings) {
        this.organization = organization;
        this.seats = seats;
        this.postbox = postbox;
        this.messages = messages;
        this.settings = settings;
    }

    private record Reader(String email, Locale language) {}

    /** Tells that a proposal waits for an answer. */
    void proposed(StoredVersion version, Seat by) {
        tell(version, by, "agreement.announcement");
    }

    /** Tells that notice was given. */
    void ended(StoredVersion version, Instant until, String why, Seat by) {
        tell(version, by, "agreement.notice", by.name(), until, why);
    }

    private void tell(StoredVersion version, Seat by, String key, Object... more) {
        readers(version, by).distinct().forEach(reader -> postbox.post(letter(version, reader, key, more)));
    }

    /** The other side; and where the house acted in place of the department that benefits, that department too. */
    private Stream<Reader> readers(StoredVersion version, Seat by) {
        var beneficiary = version.coverage().beneficiary();
        if (by.side() == Side.OPERATOR) {
            return Stream.concat(
                    mailboxes(version.coverage().party()), by.signs() ? Stream.empty() : mailboxes(beneficiary));
        }
        return beneficiary == null ? managers() : mailboxes(beneficiary);
    }

    private Stream<Reader> managers() {
        return organization.membersWith(Role.MANAGER).stream()
                .filter(manager -> !manager.preferences().onScreen().contains(News.AGREEMENT))
                .map(Announcements::reader);
    }

    private Stream<Reader> mailboxes(@Nullable PartyCode party) {
        return seats.mailboxes(party).map(email -> new Reader(email, settings.language()));
    }

    private static Reader reader(StaffMember manager) {
        return new Reader(manager.email(), manager.language());
    }

    /** The words are given the agreement's name, its version's number and address, and then what is to be said. */
    private Letter letter(StoredVersion version, Reader reader, String key, Object... more) {
        var language = reader.language();
        var name = language.getLanguage().equals("fr") ? version.nameFr() : version.nameEn();
        var address = "%s/negotiation/%s/versions/%d".formatted(settings.baseUrl(), version.code(), version.version());
        var words = Stream.concat(Stream.of(name, version.version(), address), Stream.of(more))
                .map(word -> word instanceof Instant at ? Invitations.written(at, language) : word)
                .toArray();
        return Letter.mail(
                reader.email(),
                messages.getMessage(key + ".subject", words, language),
                messages.getMessage(key + ".body", words, language),
                version.code(),
                language);
    }
}
