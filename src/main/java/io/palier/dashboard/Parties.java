package io.palier.dashboard;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Agreements;
import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.PartyCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Which agreements belong together, and what they and their counterparts are called. */
@Component
class Parties {

    private final Agreements agreements;
    private final Organization organization;
    private final MessageSource messages;

    Parties(Agreements agreements, Organization organization, MessageSource messages) {
        this.agreements = agreements;
        this.organization = organization;
        this.messages = messages;
    }

    AgreementVersion version(AgreementVersionId id) {
        return agreements.version(id);
    }

    /** The counterpart; of an agreement with everybody of its kind, {@code *} and the kind. */
    String party(AgreementVersionId id) {
        var coverage = version(id).coverage();
        return coverage.party() == null
                ? "*" + coverage.kind()
                : coverage.party().value();
    }

    /** That counterpart's name. */
    String name(String party, Locale locale) {
        if (party.startsWith("*")) {
            return messages.getMessage("dashboard.party." + party.substring(1), null, locale);
        }
        return organization.party(new PartyCode(party)).map(Party::name).orElse(party);
    }

    /** Every version of that agreement. */
    Collection<AgreementVersionId> versionsOf(String agreement) {
        return agreements.all().stream()
                .filter(version -> version.code().equals(agreement))
                .map(AgreementVersion::id)
                .toList();
    }

    /** Every version of every agreement with that counterpart. */
    List<AgreementVersionId> versionsWith(String party) {
        return agreements.all().stream()
                .map(AgreementVersion::id)
                .filter(id -> party(id).equals(party))
                .toList();
    }
}
