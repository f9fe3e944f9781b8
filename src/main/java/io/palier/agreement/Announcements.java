package io.palier.agreement;

import io.palier.letter.Letter;
import io.palier.letter.Postbox;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the other side that a proposal waits for its answer: the mailboxes of the party's teams, or the managers. */
@Component
class Announcements {

    private final Organization organization;
    private final Postbox postbox;
    private final MessageSource messages;
    private final AgreementSettings settings;

    Announcements(Organization organization, Postbox postbox, MessageSource messages, AgreementSettings settings) {
        this.organization = organization;
        this.postbox = postbox;
        this.messages = messages;
        this.settings = settings;
    }

    private record Reader(String email, Locale language) {}

    void proposed(StoredVersion version) {
        readers(version).distinct().forEach(reader -> postbox.post(letter(version, reader)));
    }

    private Stream<Reader> readers(StoredVersion version) {
        return version.from() == Side.OPERATOR
                ? organization.teams().stream()
                        .filter(team -> team.party().equals(version.coverage().party()))
                        .map(Team::email)
                        .map(email -> new Reader(email, settings.language()))
                : organization.membersWith(Role.MANAGER).stream().map(Announcements::reader);
    }

    private static Reader reader(StaffMember manager) {
        return new Reader(manager.email(), manager.language());
    }

    private Letter letter(StoredVersion version, Reader reader) {
        var name = reader.language().getLanguage().equals("fr") ? version.nameFr() : version.nameEn();
        var address = "%s/negotiation/%s/versions/%d".formatted(settings.baseUrl(), version.code(), version.version());
        return new Letter(
                reader.email(),
                messages.getMessage(
                        "agreement.announcement.subject", new Object[] {name, version.version()}, reader.language()),
                messages.getMessage(
                        "agreement.announcement.body",
                        new Object[] {name, version.version(), address},
                        reader.language()),
                version.code());
    }
}
