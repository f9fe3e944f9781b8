package io.palier.escalation;

import static io.palier.escalation.Crossings.BILLING;
import static io.palier.escalation.Crossings.DUE;
import static io.palier.escalation.Crossings.VENDOR_DESK;
import static io.palier.escalation.Crossings.agreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.EscalationContact;
import io.palier.agreement.EscalationContact.Who;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.TimeRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EscalationLadderTests {

    private static final EscalationContact TEAM = contact(SupportLevel.L3, 1, Who.TEAM, null);
    private static final EscalationContact MANAGERS = contact(SupportLevel.L3, 2, Who.MANAGERS, null);
    private static final StaffMember MARC = manager("marc", "marc@palier.example", Locale.FRENCH);
    private static final StaffMember KATE = manager("kate", "kate@palier.example", Locale.ENGLISH);

    @Test
    void theFirstRungIsTheTeamThatHoldsTheTicket() {
        assertThat(told(75, BILLING, agreement(TEAM, MANAGERS)))
                .containsExactly(
                        new Addressee(1, "billing@palier.example", Locale.FRENCH, null, BILLING.code(), false));
    }

    @Test
    void aBrokenPromiseReachesEachManagerInHerOwnLanguage() {
        assertThat(told(100, BILLING, agreement(TEAM, MANAGERS)))
                .containsExactly(
                        new Addressee(1, "billing@palier.example", Locale.FRENCH, null, BILLING.code(), false),
                        new Addressee(2, "marc@palier.example", Locale.FRENCH, MARC.id(), null, false),
                        new Addressee(2, "kate@palier.example", Locale.ENGLISH, KATE.id(), null, false));
    }

    @Test
    void aPersonIsToldAtTheAddressInTheAgreement() {
        var noc = contact(SupportLevel.L3, 1, Who.PERSON, "noc@partner.example");
        assertThat(told(75, BILLING, agreement(noc)))
                .containsExactly(new Addressee(1, "noc@partner.example", Locale.FRENCH, null, null, false));
    }

    /** cases.md C25. */
    @Test
    void nobodyIsToldWhomTheContactMatrixDoesNotName() {
        assertThat(told(75, BILLING, agreement(contact(SupportLevel.L2, 1, Who.TEAM, null))))
                .isEmpty();
        assertThat(told(75, BILLING, agreement(MANAGERS))).isEmpty();
        assertThat(told(90, BILLING, agreement(TEAM, MANAGERS))).isEmpty();
    }

    /** cases.md C11: being told is a matter of the whole address. */
    @Test
    void anAddressThatEndsLikeAnotherIsAnother() {
        var jimbob = contact(SupportLevel.L3, 1, Who.PERSON, "jimbob@acme.example");
        var bob = contact(SupportLevel.L3, 1, Who.PERSON, "bob@acme.example");
        assertThat(told(75, BILLING, agreement(jimbob, bob)))
                .extracting(Addressee::address)
                .containsExactly("jimbob@acme.example", "bob@acme.example");
    }

    @Test
    void anAddressThatStandsOnTwoRungsIsToldOnce() {
        var marcByName = contact(SupportLevel.L3, 1, Who.PERSON, "marc@palier.example");
        assertThat(told(100, BILLING, agreement(marcByName, MANAGERS)))
                .extracting(Addressee::address, Addressee::rung)
                .containsExactly(tuple("marc@palier.example", 1), tuple("kate@palier.example", 2));
    }

    @Test
    void aContactWithoutAnAddressIsLeftOut() {
        var nameless = contact(SupportLevel.L3, 1, Who.PERSON, null);
        var blank = contact(SupportLevel.L3, 1, Who.PERSON, " ");
        assertThat(told(75, BILLING, agreement(nameless, blank))).isEmpty();
    }

    @Test
    void aVendorsDeskIsOutsideTheHouseAndAManagerNever() {
        var vendor = contact(SupportLevel.L4, 1, Who.TEAM, null);
        var managers = contact(SupportLevel.L4, 2, Who.MANAGERS, null);
        assertThat(told(100, VENDOR_DESK, agreement(vendor, managers)))
                .extracting(Addressee::address, Addressee::outsider)
                .containsExactly(
                        tuple("desk@billtech.example", true),
                        tuple("marc@palier.example", false),
                        tuple("kate@palier.example", false));
    }

    /** domain.md E6, cases.md C12: whose hours are closed has a backup, else the next rung is told. */
    @Test
    void outOfHoursABackupIsToldOrElseTheNextRung() {
        var night = Instant.parse("2026-03-01T22:00:00Z");
        var byDay = new EscalationContact(
                SupportLevel.L3, 1, Who.PERSON, "Ada", "ada@palier.example", "BUSINESS_HOURS", null);
        var withBackup = new EscalationContact(
                SupportLevel.L3,
                1,
                Who.PERSON,
                "Ben",
                "ben@palier.example",
                "BUSINESS_HOURS",
                new EscalationContact.Backup("Night", "night@palier.example"));
        assertThat(toldAt(DUE, agreement(byDay, MANAGERS)))
                .extracting(Addressee::address)
                .containsExactly("ada@palier.example");
        assertThat(toldAt(night, agreement(withBackup, MANAGERS)))
                .extracting(Addressee::address)
                .containsExactly("night@palier.example");
        assertThat(toldAt(night, agreement(byDay, MANAGERS)))
                .extracting(Addressee::address)
                .containsExactly("marc@palier.example", "kate@palier.example");
    }

    /** domain.md E6: an hour band that runs over midnight, in the two nights that are not of eight hours. */
    @Test
    void anHourBandOverMidnightIsOpenByTheClockOnTheWall() {
        var night =
                new EscalationContact(SupportLevel.L3, 1, Who.PERSON, "Night", "night@palier.example", "NIGHT", null);
        var agreement = agreement(night, MANAGERS).withCalendars(Map.of("NIGHT", nights()));
        for (var open : new String[] {
            "2026-03-28T21:00:00Z", "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", "2026-03-29T03:59:59Z",
            "2026-10-24T20:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T04:59:59Z"
        }) {
            assertThat(rungs(agreement, open).get(0).open()).as(open).isTrue();
        }
        for (var closed : new String[] {
            "2026-03-28T20:59:59Z", "2026-03-29T04:00:00Z", "2026-10-24T19:59:59Z", "2026-10-25T05:00:00Z"
        }) {
            assertThat(rungs(agreement, closed).get(0).told()).as(closed).isEmpty();
            assertThat(toldAt(Instant.parse(closed), agreement)).hasSize(2);
        }
    }

    /** Whom the list of rungs names, a threshold of all of them tells: there is one rule. */
    @Test
    void theRungsNameWhomAThresholdOfAllOfThemTells() {
        var byDay = new EscalationContact(
                SupportLevel.L3, 1, Who.PERSON, "Ada", "ada@palier.example", "BUSINESS_HOURS", null);
        var agreement = agreement(byDay, MANAGERS, contact(SupportLevel.L2, 1, Who.TEAM, null));
        for (var at : new String[] {"2026-03-02T11:00:00Z", "2026-03-02T22:00:00Z", "2026-03-01T11:00:00Z"}) {
            var named = rungs(agreement, at).stream().flatMap(rung -> rung.told().stream());
            var told =
                    ladder(BILLING, agreement).reach(agreement.threshold("100%").orElseThrow(), 1, Instant.parse(at));
            assertThat(named).as(at).containsExactlyElementsOf(told.told());
        }
    }

    @Test
    void aContactWithoutAnAddressIsPassedOverForTheNextRung() {
        var blank = contact(SupportLevel.L3, 1, Who.PERSON, " ");
        assertThat(told(75, BILLING, agreement(blank, MANAGERS)))
                .extracting(Addressee::address)
                .containsExactly("marc@palier.example", "kate@palier.example");
    }

    private static List<EscalationLadder.Rung> rungs(AgreementVersion agreement, String at) {
        return ladder(BILLING, agreement).rungs(Instant.parse(at));
    }

    private static ServiceCalendar nights() {
        return ServiceCalendar.weekly(
                ZoneId.of("Europe/Paris"),
                DayOfWeek.MONDAY,
                DayOfWeek.SUNDAY,
                TimeRange.parse("00:00-06:00"),
                TimeRange.parse("22:00-24:00"));
    }

    private static List<Addressee> toldAt(Instant at, AgreementVersion agreement) {
        return ladder(BILLING, agreement)
                .reach(agreement.threshold("75%").orElseThrow(), 1, at)
                .told();
    }

    private static List<Addressee> told(int percent, Team holder, AgreementVersion agreement) {
        return agreement
                .threshold(percent + "%")
                .map(threshold ->
                        ladder(holder, agreement).reach(threshold, 1, DUE).told())
                .orElse(List.of());
    }

    private static EscalationLadder ladder(Team holder, AgreementVersion agreement) {
        return new EscalationLadder(
                agreement, holder.level(), new People(holder, null, List.of(), List.of(MARC, KATE), Locale.FRENCH));
    }

    private static EscalationContact contact(SupportLevel level, int rung, Who who, @Nullable String email) {
        return new EscalationContact(level, rung, who, null, email);
    }

    private static StaffMember manager(String id, String email, Locale language) {
        return new StaffMember(new StaffId(id), id, email, language, null, null, Set.of(Role.MANAGER));
    }
}
