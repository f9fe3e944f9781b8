package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Agreements;
import io.palier.agreement.Completeness;
import io.palier.organization.Organization;
import io.palier.organization.PartyCode;
import io.palier.organization.Team;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is to be called at any minute, by the rule that escalations are told by (domain.md E6). Asking tells nobody and
 * writes nothing.
 */
@Service
@Transactional(readOnly = true)
public class EscalationContacts {

    private final Agreements agreements;
    private final Organization organization;
    private final CallListing listing;

    EscalationContacts(Agreements agreements, Organization organization, CallListing listing) {
        this.agreements = agreements;
        this.organization = organization;
        this.listing = listing;
    }

    /**
     * One list for each agreement that applies then and each team that may hold the ticket: the party's own teams on that
     * level where it has any, else every team there. Empty where no agreement applies, or the team is on another level.
     */
    public List<CallList> whoToCall(CallQuestion asked) {
        return agreements.completeness(asked.at()).rows().stream()
                .filter(row -> concerns(row, asked))
                .flatMap(row -> Stream.ofNullable(row.id()))
                .distinct()
                .map(agreements::version)
                .flatMap(version -> lists(version, asked))
                .toList();
    }

    private static boolean concerns(Completeness.Row row, CallQuestion asked) {
        return asked.party() == null
                ? Objects.equals(row.code(), asked.agreement())
                : row.reach().party().equals(asked.party());
    }

    private Stream<CallList> lists(AgreementVersion version, CallQuestion asked) {
        var here = listing.at(asked.at());
        return holders(version, asked).map(holder -> here.list(version, holder, asked.priority()));
    }

    private Stream<Team> holders(AgreementVersion version, CallQuestion asked) {
        var teams = organization.teamsAt(asked.level()).stream()
                .filter(team -> asked.team() == null || team.code().equals(asked.team()))
                .toList();
        var party = asked.party() == null ? version.coverage().party() : asked.party();
        var own = teams.stream().filter(team -> isOf(team, party)).toList();
        var named = version.contacts().stream().anyMatch(contact -> contact.level() == asked.level());
        return (own.isEmpty() ? teams : own).stream().limit(named ? Long.MAX_VALUE : 1);
    }

    private static boolean isOf(Team team, @Nullable PartyCode party) {
        return team.party().equals(party);
    }
}
