package io.palier.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

@PalierTest
record OrganizationTests(
        Organization organization,
        UserDetailsService door,
        PasswordEncoder passwords,
        Crew crew,
        JdbcClient jdbc,
        TransactionOperations transaction) {

    private static final StaffId ANN = new StaffId("ann.other");

    @Test
    void teamsStandOnTheirLevelsFromTheFirstDay() {
        assertThat(organization.frontLine().code()).hasToString("L1-CARE");
        assertThat(organization.secondLine().code()).hasToString("L2-IT");
        assertThat(organization.teamsAt(SupportLevel.L3)).hasSize(7).isSortedAccordingTo(byCode());
        assertThat(organization.teams()).extracting(Team::level).isSorted();
    }

    @Test
    void everyNatureHasItsDepartment() {
        assertThat(Nature.values())
                .allSatisfy(nature ->
                        assertThat(organization.departmentFor(nature).level()).isEqualTo(SupportLevel.L3));
        assertThat(organization.departmentFor(Nature.BILLING_SYSTEM).nameFr()).isEqualTo("Facturation");
    }

    @Test
    void aTeamIsNamedInTheReadersLanguage() {
        var billing = organization.team(new TeamCode("L3-BILLING")).orElseThrow();
        assertThat(billing.name(Locale.CANADA_FRENCH)).isEqualTo("Facturation");
        assertThat(billing.name(Locale.GERMAN)).isEqualTo("Billing");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(organization.team(new TeamCode("NOBODY"))).isEmpty();
        assertThat(organization.system(new SystemCode("NOTHING"))).isEmpty();
        assertThat(organization.member(new StaffId("nobody"))).isEmpty();
    }

    @Test
    void theHiredWorkInTheirTeamAndInTheirRole() {
        crew.hire();
        assertThat(organization.membersOf(new TeamCode("L3-BILLING")))
                .extracting(StaffMember::id)
                .containsExactly(Crew.BILLING);
        assertThat(organization.membersWith(Role.VENDOR))
                .extracting(StaffMember::name)
                .containsExactly("Paola Neri", "Viktor Endres");
        var vendor = organization.member(Crew.VENDOR).orElseThrow();
        assertThat(vendor.teamLevel()).isEqualTo(SupportLevel.L4);
        assertThat(vendor.isOutsider()).isTrue();
    }

    @Test
    void oneTransactionJudgesByOneAnswerAndTheNextAsksAgain() {
        crew.hire();
        transaction.executeWithoutResult(status -> {
            assertThat(organization.member(Crew.IT)).isPresent();
            leave(Crew.IT);
            assertThat(organization.member(Crew.IT)).isPresent();
        });
        assertThat(organization.member(Crew.IT)).isEmpty();
    }

    private void leave(StaffId who) {
        jdbc.sql("update staff_member set active = false where id = ?")
                .param(who.value())
                .update();
    }

    @Test
    void aVendorSupportsTheSystemsNamed() {
        crew.hire();
        assertThat(organization.system(new SystemCode("BILLING")).orElseThrow().vendor())
                .contains(Crew.VENDOR_DESK);
    }

    @Test
    void onlyADeskAtL4CanBeAVendorsDesk() {
        var mediation = organization.system(new SystemCode("MEDIATION")).orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organization.support(new SupportedSystem(
                        mediation.code(),
                        mediation.name(),
                        mediation.owner(),
                        new TeamCode("L3-RADIO"),
                        mediation.criticality())));
    }

    @Test
    void aTeamTakenBackIsSeenByNobody() {
        var late = new TeamCode("L3-LATE");
        transaction.executeWithoutResult(status -> {
            organization.addTeam(
                    new Team(late, new PartyCode("OPERATOR"), SupportLevel.L3, "Late", "Tard", "late@palier.example"));
            assertThat(organization.team(late)).isPresent();
            status.setRollbackOnly();
        });
        assertThat(organization.teams()).extracting(Team::code).doesNotContain(late);
    }

    @Test
    void aPasswordIsKeptAsAHashOnly() {
        organization.hire(ann());
        var user = door.loadUserByUsername(" Ann.Other");
        assertThat(user.getUsername()).isEqualTo("ann.other");
        assertThat(user.getAuthorities()).extracting("authority").containsOnly("ROLE_MANAGER", "ROLE_ADMINISTRATOR");
        assertThat(user.getPassword()).startsWith("{bcrypt}").doesNotContain("a good secret");
        assertThat(passwords.matches("a good secret", user.getPassword())).isTrue();
        assertThat(passwords.matches("a bad secret".repeat(20), user.getPassword()))
                .isFalse();
    }

    @Test
    void peopleAndDesksHaveATelephoneOrNone() {
        var number = new PhoneNumber("+33144556677");
        var mel = new NewStaffMember(
                new StaffId("mel"),
                "Mel",
                "mel@palier.example",
                Locale.ENGLISH,
                null,
                Set.of(Role.MANAGER),
                "a good secret",
                number);
        assertThat(organization.hire(mel).phone()).isEqualTo(number);
        assertThat(organization.hire(ann()).phone()).isNull();
        assertThat(organization.staff()).extracting(StaffMember::name).containsExactly("Ann Other", "Mel");
        transaction.executeWithoutResult(status -> {
            var core = organization.team(new TeamCode("L3-CORE")).orElseThrow();
            assertThat(core.phone()).isNull();
            organization.addTeam(new Team(
                    core.code(), core.party(), core.level(), core.nameEn(), core.nameFr(), core.email(), number));
            assertThat(organization.team(core.code()).orElseThrow().phone()).isEqualTo(number);
            status.setRollbackOnly();
        });
    }

    @Test
    void whoLeftIsNeitherListedNorLetIn() {
        organization.hire(ann());
        jdbc.sql("update staff_member set active = false").update();
        assertThat(organization.member(ANN)).isEmpty();
        assertThat(organization.membersWith(Role.MANAGER)).isEmpty();
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> door.loadUserByUsername("ann.other"));
    }

    @Test
    void aLogInThatNobodyCouldHaveIsUnknownLikeAnyOther() {
        for (var typed : new String[] {"", "a b", "'; drop table staff_member; --", "nul\0", "é"}) {
            assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> door.loadUserByUsername(typed));
        }
    }

    @Test
    void aLogInIsGivenOnce() {
        organization.hire(ann());
        assertThatExceptionOfType(LogInTaken.class).isThrownBy(() -> organization.hire(ann()));
    }

    @Test
    void theFirstAdministratorComesOnlyToAnEmptyHouse() {
        var settings = new FirstAdministratorSettings("root", "twelve letters", "Root", "root@localhost");
        var newcomer = settings.newcomer();
        assertThat(newcomer).isNotNull();
        assertThat(organization.hireFirst(newcomer)).isTrue();
        assertThat(organization.membersWith(Role.ADMINISTRATOR)).hasSize(1);
        jdbc.sql("update staff_member set active = false").update();
        assertThat(organization.hireFirst(ann())).isFalse();
    }

    @Test
    void theFirstAdministratorOfTheSettingsCanLogIn() {
        var nobody = new FirstAdministratorSettings(null, null, "Nobody", "nobody@localhost");
        new FirstAdministrator(organization, nobody).run(new DefaultApplicationArguments());
        assertThat(organization.hasStaff()).isFalse();
        var settings = new FirstAdministratorSettings("root", "twelve letters", "Ruth Root", "ruth@palier.example");
        new FirstAdministrator(organization, settings).run(new DefaultApplicationArguments());
        var user = door.loadUserByUsername("root");
        assertThat(passwords.matches("twelve letters", user.getPassword())).isTrue();
        assertThat(organization.member(new StaffId("root")).orElseThrow())
                .extracting(StaffMember::name, StaffMember::email)
                .containsExactly("Ruth Root", "ruth@palier.example");
    }

    private static NewStaffMember ann() {
        return new NewStaffMember(
                ANN,
                "Ann Other",
                "ann@palier.example",
                Locale.FRENCH,
                null,
                Set.of(Role.MANAGER, Role.ADMINISTRATOR),
                "a good secret");
    }

    private static Comparator<Team> byCode() {
        return Comparator.comparing(team -> team.code().value());
    }
}
