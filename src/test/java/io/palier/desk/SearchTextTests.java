package io.palier.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Priority;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketStatus;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTextTests {

    private static final List<Team> TEAMS = List.of(
            team("L1-CARE", SupportLevel.L1, "Call centre", "Centre d’appels"),
            team("L3-BILLING", SupportLevel.L3, "Billing", "Facturation"));

    private static final StaffMember READER =
            new StaffMember(new StaffId("it"), "Ida", "ida@palier.example", Locale.ENGLISH, null, null, Set.of());

    @Test
    void filtersStandAmongTheWords() {
        var text = of("level:3 crackling is:breached team:billing line priority:p1 status:in-progress");
        assertThat(text.words()).isEqualTo("crackling line");
        assertThat(text.level()).isEqualTo(SupportLevel.L3);
        assertThat(text.team()).isEqualTo(new TeamCode("L3-BILLING"));
        assertThat(text.priority()).isEqualTo(Priority.P1);
        assertThat(text.status()).isEqualTo(TicketStatus.IN_PROGRESS);
        assertThat(text.breached()).isTrue();
        assertThat(text.open()).isFalse();
    }

    @Test
    void theyReadInFrenchAsWell() {
        var text = of("niveau:L1 équipe:factur est:ouvert priorité:2");
        assertThat(text.level()).isEqualTo(SupportLevel.L1);
        assertThat(text.team()).isEqualTo(new TeamCode("L3-BILLING"));
        assertThat(text.priority()).isEqualTo(Priority.P2);
        assertThat(text.open()).isTrue();
        assertThat(text.words()).isEmpty();
    }

    @Test
    void mineFreeAndWatchedAskWhoseItIs() {
        assertThat(of("is:mine").query(READER, null, null, 0, 50).assignee()).isEqualTo(READER.id());
        assertThat(of("est:libre").query(READER, null, null, 0, 50).untakenOnly())
                .isTrue();
        assertThat(of("is:watched").query(READER, null, null, 0, 50).watcher()).isEqualTo(READER.id());
        assertThat(of("x").query(READER, null, null, 0, 50).assignee()).isNull();
    }

    @Test
    void whatNamesNothingIsAWord() {
        assertThat(of("level:9 team:nobody is:blue error: :x a:b 10:30").words())
                .isEqualTo("level:9 team:nobody is:blue error: :x a:b 10:30");
    }

    @Test
    void whatTheFormSaysComesFirst() {
        var query = of("priority:P1 status:pending x").query(READER, Priority.P3, null, 2, 50);
        assertThat(query.priority()).isEqualTo(Priority.P3);
        assertThat(query.statuses()).containsExactly(TicketStatus.PENDING);
        assertThat(query.words()).isEqualTo("x");
        assertThat(query.page()).isEqualTo(2);
    }

    private static SearchText of(String typed) {
        return SearchText.of(typed, TEAMS);
    }

    private static Team team(String code, SupportLevel level, String en, String fr) {
        return new Team(new TeamCode(code), new PartyCode("PARTY"), level, en, fr, "team@palier.example");
    }
}
