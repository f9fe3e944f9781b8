package io.palier.escalation;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.RADIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.Medium;
import io.palier.agreement.Priority;
import io.palier.escalation.CallList.Callee;
import io.palier.escalation.CallList.Rung;
import io.palier.escalation.CallList.State;
import io.palier.oncall.Absences;
import io.palier.oncall.RotaOwner;
import io.palier.oncall.RotaPlan;
import io.palier.oncall.Rotas;
import io.palier.oncall.Rotation;
import io.palier.oncall.Shift;
import io.palier.organization.PartyCode;
import io.palier.organization.PhoneNumber;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.Promises;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is to be called (domain.md E6): Ivan is on call by night from 22:00 to 06:00 in Paris, Rafael is second. */
@PalierTest
class EscalationContactsTests {

    private static final PartyCode RESIDENTIAL = new PartyCode("SEGMENT-RESIDENTIAL");
    private static final TeamCode TEAM = new TeamCode("L2-IT");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String NIGHT = "2026-03-02T22:30:00Z";
    private static final String DAY = "2026-03-03T10:00:00Z";

    private final EscalationContacts contacts;
    private final Rotas rotas;
    private final Absences absences;
    private final Crew crew;
    private final JdbcClient jdbc;

    EscalationContactsTests(EscalationContacts contacts, Rotas rotas, Absences absences, Crew crew, JdbcClient jdbc) {
        this.contacts = contacts;
        this.rotas = rotas;
        this.absences = absences;
        this.crew = crew;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void theNightIsWatched() {
        crew.hire();
        jdbc.sql("update staff_member set phone = '+33639980042' where id = 'it'")
                .update();
        Promises.called(jdbc);
        rotas.create(
                RotaOwner.of(TEAM),
                new RotaPlan("Night", "Nuit", PARIS, false, List.of(night(1, IT), night(2, RADIO))),
                MANAGER);
    }

    @Test
    void atNightWhoIsOnCallIsCalledFirstWithEverythingThatItTakes() {
        assertThat(first(asked(NIGHT)))
                .isEqualTo(new Callee(
                        "Ivan Tessier",
                        "Ivan Tessier",
                        IT,
                        new PhoneNumber("+33639980042"),
                        "it@palier.example",
                        List.of(Medium.MAIL, Medium.PHONE),
                        List.of(),
                        Instant.parse("2026-03-03T05:00:00Z"),
                        PARIS));
        assertThat(rung(asked(NIGHT), 1).then()).extracting(Callee::staff).containsExactly(RADIO);
    }

    @Test
    void theMediumIsTheOneAgreedForThePriority() {
        var p3 = contacts.whoToCall(
                new CallQuestion(RESIDENTIAL, null, SupportLevel.L2, TEAM, Priority.P3, Instant.parse(NIGHT)));
        assertThat(first(p3.get(0)).media()).containsExactly(Medium.MAIL);
    }

    @Test
    void byNightTheBackupOfWhoeverSleepsIsThereAndByDayTheOneAgreed() {
        var night = rung(asked(NIGHT), 2);
        assertThat(night.state()).isEqualTo(State.BACKUP);
        assertThat(night.opensAt()).isEqualTo("2026-03-03T07:00:00Z");
        assertThat(night.call()).extracting(c -> c.name(Locale.FRENCH)).containsExactly("Nils");
        var day = rung(asked(DAY), 2);
        assertThat(day.state()).isEqualTo(State.THERE);
        assertThat(day.call()).extracting(Callee::nameEn).containsExactly("Dora");
        assertThat(day.then()).extracting(Callee::nameEn).containsExactly("Nils");
    }

    @Test
    void whereNobodyIsOnCallTheNextRungIsCalledAtOnce() {
        var list = asked(DAY);
        assertThat(rung(list, 1).state()).isEqualTo(State.NOBODY_ON_CALL);
        assertThat(list.next(rung(list, 1))).contains(2);
        assertThat(first(list).nameEn()).isEqualTo("Dora");
    }

    @Test
    void whoStandsInIsCalledAndItIsSaidForWhom() {
        away(IT, BILLING);
        assertThat(first(asked(NIGHT)).staff()).isEqualTo(BILLING);
        assertThat(first(asked(NIGHT)).insteadOf()).containsExactly(IT);

        away(MANAGER, AGENT);
        assertThat(rung(asked(NIGHT), 3).call()).singleElement().satisfies(one -> {
            assertThat(one.staff()).isEqualTo(AGENT);
            assertThat(one.insteadOf()).containsExactly(MANAGER);
        });
    }

    @Test
    void whoIsAwayWithoutASubstituteIsNamedAndPassedOver() {
        away(IT, null);
        assertThat(rung(asked(NIGHT), 1).away()).containsExactly(IT);
        assertThat(first(asked(NIGHT)).staff()).isEqualTo(RADIO);
        away(RADIO, null);
        assertThat(rung(asked(NIGHT), 1).state()).isEqualTo(State.NOBODY_ON_CALL);
        assertThat(rung(asked(NIGHT), 1).away()).containsExactly(IT, RADIO);
        assertThat(first(asked(NIGHT)).nameEn()).isEqualTo("Nils");

        away(MANAGER, null);
        assertThat(rung(asked(NIGHT), 3).state()).isEqualTo(State.NOBODY);
        assertThat(rung(asked(NIGHT), 3).away()).containsExactly(MANAGER);
    }

    /** The night of 28 March has seven hours, and that of 24 October nine. */
    @Test
    void theNightEndsAtSixByTheClockOnTheWallAlsoWhenTheClocksChange() {
        assertThat(first(asked("2026-03-29T03:59:59Z")).until()).isEqualTo("2026-03-29T04:00:00Z");
        assertThat(rung(asked("2026-03-29T04:00:00Z"), 1).state()).isEqualTo(State.NOBODY_ON_CALL);
        assertThat(first(asked("2026-10-25T04:59:59Z")).until()).isEqualTo("2026-10-25T05:00:00Z");
        assertThat(rung(asked("2026-10-25T05:00:00Z"), 1).state()).isEqualTo(State.NOBODY_ON_CALL);
    }

    @Test
    void whereNoRungLeadsToAnybodyThereIsNobodyToCall() {
        var list = contacts.whoToCall(
                        new CallQuestion(null, "SLA-CALLED", SupportLevel.L4, null, Priority.P1, Instant.parse(NIGHT)))
                .get(0);
        assertThat(list.first()).isEmpty();
        assertThat(list.rungs()).extracting(Rung::state).containsExactly(State.OUT_OF_HOURS);
        assertThat(list.next(list.rungs().get(0))).isEmpty();
    }

    @Test
    void eachTeamThatMayHoldTheTicketIsAnsweredForAndThePartysOwnAlone() {
        assertThat(lists(null, "SLA-DAY-ONE", SupportLevel.L3))
                .extracting(list -> list.holder().code().value())
                .contains("L3-BILLING", "L3-RADIO");
        assertThat(lists(new PartyCode("VENDOR-BILLTECH"), null, SupportLevel.L4))
                .extracting(
                        list -> list.agreement().code(), list -> list.holder().code())
                .containsExactly(tuple("UC-DAY-ONE", Crew.VENDOR_DESK));
        assertThat(lists(RESIDENTIAL, null, SupportLevel.L1))
                .singleElement()
                .satisfies(list -> assertThat(list.rungs()).isEmpty());
        assertThat(lists(new PartyCode("NOBODY"), null, SupportLevel.L2)).isEmpty();
        assertThatThrownBy(() -> lists(RESIDENTIAL, "SLA-CALLED", SupportLevel.L2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<CallList> lists(@Nullable PartyCode party, @Nullable String agreement, SupportLevel level) {
        return contacts.whoToCall(new CallQuestion(party, agreement, level, null, Priority.P1, Instant.parse(NIGHT)));
    }

    private CallList asked(String at) {
        var lists = contacts.whoToCall(
                new CallQuestion(RESIDENTIAL, null, SupportLevel.L2, TEAM, Priority.P1, Instant.parse(at)));
        assertThat(lists).hasSize(1);
        return lists.get(0);
    }

    private static Callee first(CallList list) {
        return list.first().orElseThrow();
    }

    private static Rung rung(CallList list, int number) {
        return list.rungs().stream()
                .filter(rung -> rung.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void away(StaffId person, @Nullable StaffId substitute) {
        var from = Instant.parse("2026-03-02T20:00:00Z");
        absences.add(person, new Interval(from, from.plus(Duration.ofHours(6))), substitute, MANAGER);
    }

    private static Shift night(int line, StaffId person) {
        return new Shift(
                line,
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(22, 0),
                LocalTime.of(6, 0),
                Rotation.of(person),
                LocalDate.of(2026, 1, 5),
                null);
    }
}
