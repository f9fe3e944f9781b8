package io.palier.organization;

import static io.palier.organization.StaffRefused.Reason.CLOSED;
import static io.palier.organization.StaffRefused.Reason.EMAIL;
import static io.palier.organization.StaffRefused.Reason.LEVEL;
import static io.palier.organization.StaffRefused.Reason.NAME;
import static io.palier.organization.StaffRefused.Reason.ROLES;
import static io.palier.organization.StaffRefused.Reason.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.StaffRefused.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffRulesTests {

    @Test
    void rightsAndLevelGoTogether() {
        assertThat(at(SupportLevel.L1, Role.AGENT)).isEmpty();
        assertThat(at(SupportLevel.L2, Role.SPECIALIST)).isEmpty();
        assertThat(at(SupportLevel.L3, Role.SPECIALIST, Role.MANAGER)).isEmpty();
        assertThat(at(SupportLevel.L4, Role.VENDOR)).isEmpty();
        assertThat(at(SupportLevel.L3, Role.AGENT)).contains(LEVEL);
        assertThat(at(SupportLevel.L1, Role.SPECIALIST)).contains(LEVEL);
        assertThat(at(SupportLevel.L4, Role.SPECIALIST)).contains(LEVEL);
        assertThat(at(SupportLevel.L4, Role.MANAGER))
                .as("our own at a vendor's desk")
                .contains(LEVEL);
        assertThat(at(SupportLevel.L2, Role.VENDOR)).contains(LEVEL);
    }

    @Test
    void whoWorksHasATeamAndWhoGovernsNeedsNone() {
        assertThat(StaffRules.objection(edit("Ann", "ann@palier.example", null, Role.AGENT), null))
                .contains(TEAM);
        assertThat(StaffRules.objection(edit("Ann", "ann@palier.example", null, Role.MANAGER), null))
                .isEmpty();
        assertThat(at(SupportLevel.L1)).contains(ROLES);
    }

    @Test
    void aClosedTeamTakesNobody() {
        var closed = new Team(
                new TeamCode("L1-OLD"), new PartyCode("OPERATOR"), SupportLevel.L1, "Old", "Vieux", "o@x", null, true);
        assertThat(StaffRules.objection(edit("Ann", "ann@palier.example", closed.code(), Role.AGENT), closed))
                .contains(CLOSED);
        assertThat(StaffRules.objection(edit("Ann", "ann@palier.example", closed.code(), Role.AGENT), null))
                .contains(CLOSED);
    }

    @Test
    void aNameAndAnAddressAreNeeded() {
        assertThat(StaffRules.objection(edit(" ", "ann@palier.example", null, Role.MANAGER), null))
                .contains(NAME);
        assertThat(StaffRules.objection(edit("Ann", "ann at home", null, Role.MANAGER), null))
                .contains(EMAIL);
    }

    @Test
    void aPasswordProtectsOrIsRefused() {
        var ann = new StaffId("annabel");
        assertThat(PasswordRules.objection("short", ann)).contains(PasswordRefused.Reason.SHORT);
        assertThat(PasswordRules.objection("é".repeat(37), ann)).contains(PasswordRefused.Reason.LONG);
        assertThat(PasswordRules.objection("Annabel and the sea", ann)).contains(PasswordRefused.Reason.GUESSABLE);
        assertThat(PasswordRules.objection("twelve chars", ann)).isEmpty();
    }

    private static Optional<Reason> at(SupportLevel level, Role... roles) {
        var team = new Team(new TeamCode("TEAM"), new PartyCode("OPERATOR"), level, "Team", "Équipe", "team@x");
        return StaffRules.objection(edit("Ann", "ann@palier.example", team.code(), roles), team);
    }

    private static StaffEdit edit(String name, String email, @Nullable TeamCode team, Role... roles) {
        return new StaffEdit(name, email, Locale.ENGLISH, team, Set.of(roles), null);
    }
}
