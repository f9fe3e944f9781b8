package io.palier.oncall;

import static io.palier.oncall.Sketch.EVERY_DAY;
import static io.palier.oncall.Sketch.at;
import static io.palier.oncall.Sketch.during;
import static io.palier.oncall.Sketch.names;
import static io.palier.oncall.Sketch.plan;
import static io.palier.oncall.Sketch.shift;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.palier.oncall.OnCallRefused.Reason;
import io.palier.oncall.RotaStep.Kind;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room as others call it, over a real database; it is Monday 2 March 2026, 09:00 in Paris. */
@PalierTest
record OnCallTests(OnCall onCall, Rotas rotas, Absences absences, Crew crew, SettableClock clock, JdbcClient jdbc) {

    private static final TeamCode IT = new TeamCode("L2-IT");
    private static final TeamCode CARE = new TeamCode("L1-CARE");
    private static final TeamCode BILLING = new TeamCode("L3-BILLING");
    private static final StaffId OLGA = new StaffId("olga");
    private static final Instant NOW = SettableClock.START;

    private static final RotaPlan ALWAYS = plan(true, shift("08:00-08:00", "it", "olga"));

    @BeforeEach
    void hire() {
        crew.hire();
        crew.hire(OLGA, "Olga Petrova", "L2-IT", Role.SPECIALIST);
    }

    @Test
    void aRotaIsReadAsItWasWritten() {
        var plan = plan(
                false,
                shift(1, Sketch.WEEKDAYS, "08:30-18:00", Rotation.Turn.DAY, "it", "olga"),
                shift(2, EVERY_DAY, "22:00-06:00", Rotation.Turn.WEEK, "olga"));
        var id = rotas.create(RotaOwner.of(IT), plan, Crew.MANAGER);
        assertThat(rotas.rota(id).orElseThrow())
                .returns(plan, Rota::plan)
                .returns(RotaOwner.of(IT), Rota::owner)
                .returns(1, Rota::version);
    }

    @Test
    void aTeamWithoutARotaIsServedByItsPartys() {
        var partys = rotas.create(RotaOwner.of(new PartyCode("OPERATOR")), ALWAYS, Crew.MANAGER);
        assertThat(onCall.hasRota(CARE)).isTrue();
        assertThat(onCall.hasRota(BILLING)).isFalse();
        assertThat(onCall.onDuty(CARE, NOW)).extracting(Duty::rota).containsExactly(partys);
        assertThat(onCall.onDuty(BILLING, NOW)).isEmpty();
        var own = rotas.create(RotaOwner.of(IT), plan(true, shift("00:00-00:00", "agent")), Crew.MANAGER);
        assertThat(onCall.onDuty(IT, NOW)).extracting(Duty::rota).containsExactly(own);
        assertThat(names(onCall.onDuty(IT, NOW))).containsExactly("1 agent");
    }

    @Test
    void aTeamHasOneRotaAtATime() {
        var first = rotas.create(RotaOwner.of(IT), ALWAYS, Crew.MANAGER);
        refused(Reason.OWNER_HAS_ONE, () -> rotas.create(RotaOwner.of(IT), ALWAYS, Crew.MANAGER));
        rotas.retire(first, 1, Crew.MANAGER);
        assertThat(onCall.hasRota(IT)).isFalse();
        rotas.create(RotaOwner.of(IT), ALWAYS, Crew.ADMIN);
        assertThat(onCall.hasRota(IT)).isTrue();
    }

    @Test
    void onlyManagersAndAdministratorsArrange() {
        refused(Reason.NOT_YOURS, () -> rotas.create(RotaOwner.of(IT), ALWAYS, Crew.IT));
        var id = rotas.create(RotaOwner.of(IT), ALWAYS, Crew.ADMIN);
        refused(Reason.NOT_YOURS, () -> rotas.change(id, 1, ALWAYS, Crew.VENDOR));
        refused(Reason.NOT_YOURS, () -> rotas.retire(id, 1, Crew.AGENT));
        refused(Reason.NOT_YOURS, () -> override(id, OLGA, "10:00", "11:00", Crew.IT));
        refused(Reason.NOT_YOURS, () -> absences.add(OLGA, today("10:00", "11:00"), null, Crew.IT));
    }

    @Test
    void nobodyUnknownIsPutOnCall() {
        var plan = plan(true, shift("00:00-00:00", "nobody"));
        refused(Reason.PERSON_UNKNOWN, () -> rotas.create(RotaOwner.of(IT), plan, Crew.MANAGER));
        refused(
                Reason.OWNER_UNKNOWN,
                () -> rotas.create(RotaOwner.of(new TeamCode("L9-NOWHERE")), ALWAYS, Crew.MANAGER));
    }

    @Test
    void twoWhoChangeARotaAtOnceAreToldAndNothingIsOverwritten() {
        var id = rotas.create(RotaOwner.of(IT), ALWAYS, Crew.MANAGER);
        var theirs = plan(true, shift("00:00-00:00", "olga"));
        rotas.change(id, 1, theirs, Crew.ADMIN);
        assertThatExceptionOfType(RotaChanged.class)
                .isThrownBy(() -> rotas.change(id, 1, ALWAYS, Crew.MANAGER))
                .satisfies(changed -> assertThat(changed.current().plan()).isEqualTo(theirs));
        assertThatExceptionOfType(RotaChanged.class).isThrownBy(() -> rotas.retire(id, 1, Crew.MANAGER));
        assertThat(rotas.rota(id).orElseThrow()).returns(2, Rota::version).returns(theirs, Rota::plan);
    }

    @Test
    void anOverrideHoldsFromItsFirstSecondAndIsTakenBackFromNowOn() {
        var id = rotas.create(RotaOwner.of(IT), ALWAYS, Crew.MANAGER);
        assertThat(names(onCall.onDuty(IT, NOW))).containsExactly("1 it");
        var override = override(id, Crew.BILLING, "09:00", "12:00", Crew.MANAGER);
        assertThat(names(onCall.onDuty(IT, NOW))).containsExactly("1 billing");
        clock.tick(Duration.ofHours(1));
        rotas.withdraw(id, override, Crew.ADMIN);
        assertThat(names(onCall.onDuty(IT, clock.instant()))).containsExactly("1 it");
        assertThat(names(onCall.onDuty(IT, NOW))).as("what was, was").containsExactly("1 billing");
        assertThatExceptionOfType(RotaNotFound.class).isThrownBy(() -> rotas.withdraw(id, override, Crew.ADMIN));
        override(id, OLGA, "10:00", "12:00", Crew.MANAGER);
    }

    @Test
    void aLineIsOverriddenOnceAtATime() {
        var id = rotas.create(RotaOwner.of(IT), ALWAYS, Crew.MANAGER);
        override(id, Crew.BILLING, "10:00", "12:00", Crew.MANAGER);
        refused(Reason.OVERRIDE_OVERLAPS, () -> override(id, OLGA, "11:59", "13:00", Crew.MANAGER));
        refused(Reason.OVER, () -> override(id, OLGA, "07:00", "08:59", Crew.MANAGER));
        override(id, OLGA, "12:00", "13:00", Crew.MANAGER);
    }

    @Test
    void everyChangeIsKeptWithWhoMadeItAndWhen() {
        var id = rotas.create(RotaOwner.of(IT), ALWAYS, Crew.MANAGER);
        clock.tick(Duration.ofMinutes(5));
        rotas.change(id, 1, plan(true, shift("00:00-00:00", "olga")), Crew.ADMIN);
        var override = override(id, Crew.BILLING, "10:00", "12:00", Crew.MANAGER);
        rotas.withdraw(id, override, Crew.ADMIN);
        rotas.retire(id, 2, Crew.MANAGER);
        assertThat(rotas.history(id))
                .extracting(RotaStep::kind)
                .containsExactly(Kind.RETIRED, Kind.OVERRIDE_WITHDRAWN, Kind.OVERRIDDEN, Kind.CHANGED, Kind.CREATED);
        assertThat(rotas.history(id).get(4)).returns(Crew.MANAGER, RotaStep::by).returns(NOW, RotaStep::at);
        assertThat(rotas.history(id).get(3)).returns(Crew.ADMIN, RotaStep::by).returns(2, RotaStep::version);
    }

    @Test
    void c16AChainOfSubstitutesIsFollowedAndACircleRefused() {
        rotas.create(RotaOwner.of(IT), plan(true, shift("00:00-00:00", "it")), Crew.MANAGER);
        absences.add(Crew.IT, today("09:00", "17:00"), OLGA, Crew.IT);
        absences.add(OLGA, today("12:00", "14:00"), Crew.BILLING, Crew.MANAGER);
        assertThat(names(onCall.onDuty(IT, at("2026-03-02T11:00")))).containsExactly("1 olga for it");
        assertThat(names(onCall.onDuty(IT, at("2026-03-02T13:00")))).containsExactly("1 billing for it");
        assertThat(onCall.standIn(Crew.IT, at("2026-03-02T13:00"))).contains(Crew.BILLING);
        assertThat(onCall.standIn(Crew.RADIO, NOW)).contains(Crew.RADIO);
        assertThatExceptionOfType(OnCallRefused.class)
                .isThrownBy(() -> absences.add(Crew.BILLING, today("13:00", "23:00"), Crew.IT, Crew.BILLING))
                .returns(Reason.CIRCLE, OnCallRefused::reason)
                .satisfies(refused -> {
                    assertThat(refused.people()).containsExactly(Crew.BILLING, Crew.IT, OLGA);
                    assertThat(refused.during()).isEqualTo(today("13:00", "14:00"));
                });
        absences.add(Crew.BILLING, today("14:00", "23:00"), Crew.IT, Crew.BILLING);
    }

    @Test
    void c16TwoAbsencesThatCloseACircleTogetherAreNotBothKept() {
        var refusals = Stream.of(Map.entry(Crew.IT, OLGA), Map.entry(OLGA, Crew.IT))
                .map(pair -> CompletableFuture.supplyAsync(() -> isRefused(pair.getKey(), pair.getValue())))
                .toList();
        assertThat(refusals.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(absences.notOver()).hasSize(1);
    }

    private boolean isRefused(StaffId person, StaffId substitute) {
        try {
            absences.add(person, today("09:00", "17:00"), substitute, Crew.MANAGER);
            return false;
        } catch (OnCallRefused refused) {
            return refused.reason() == Reason.CIRCLE;
        }
    }

    @Test
    void c26WhereEverybodyIsAwayOrGoneNobodyIsOnCall() {
        rotas.create(RotaOwner.of(IT), plan(true, shift("00:00-00:00", "it")), Crew.MANAGER);
        var away = absences.add(Crew.IT, today("09:00", "17:00"), null, Crew.IT);
        assertThat(onCall.onDuty(IT, NOW)).isEmpty();
        assertThat(onCall.hasRota(IT)).isTrue();
        assertThat(onCall.standIn(Crew.IT, NOW)).isEmpty();
        absences.withdraw(away, Crew.MANAGER);
        assertThat(names(onCall.onDuty(IT, NOW))).containsExactly("1 it");
        jdbc.sql("update staff_member set active = false where id = 'it'").update();
        assertThat(onCall.onDuty(IT, NOW)).isEmpty();
        assertThat(onCall.standIn(Crew.IT, NOW)).isEmpty();
    }

    @Test
    void somebodyIsAwayOnceAtATime() {
        absences.add(Crew.IT, today("09:00", "12:00"), null, Crew.IT);
        refused(Reason.ABSENCE_OVERLAPS, () -> absences.add(Crew.IT, today("11:00", "13:00"), OLGA, Crew.MANAGER));
        absences.add(Crew.IT, today("12:00", "13:00"), OLGA, Crew.MANAGER);
        assertThat(absences.notOver()).extracting(Absence::substitute).containsExactly(null, OLGA);
        clock.tick(Duration.ofHours(3));
        assertThat(absences.notOver()).hasSize(1);
    }

    @Test
    void aVendorsPeopleStandInForEachOtherOnly() {
        refused(
                Reason.SUBSTITUTE_OUTSIDE,
                () -> absences.add(Crew.VENDOR, today("10:00", "12:00"), Crew.IT, Crew.VENDOR));
        refused(Reason.SUBSTITUTE_OUTSIDE, () -> absences.add(Crew.IT, today("10:00", "12:00"), Crew.PARTNER, Crew.IT));
        crew.hire(new StaffId("vera"), "Vera", Crew.VENDOR_DESK.value(), Role.VENDOR);
        absences.add(Crew.VENDOR, today("10:00", "12:00"), new StaffId("vera"), Crew.VENDOR);
    }

    @Test
    void theCheckSeesEveryRotaAndAbsence() {
        var it = rotas.create(RotaOwner.of(IT), ALWAYS, Crew.MANAGER);
        rotas.create(RotaOwner.of(BILLING), plan(false, shift("12:00-13:00", "it")), Crew.MANAGER);
        absences.add(Crew.IT, today("10:00", "11:00"), null, Crew.IT);
        var coverage = onCall.coverage(it, NOW, NOW.plus(Duration.ofDays(1)));
        assertThat(coverage.withNobody()).containsExactly(new Coverage.Gap(null, today("10:00", "11:00")));
        assertThat(coverage.doubleBookings())
                .singleElement()
                .returns(today("12:00", "13:00"), Coverage.DoubleBooking::during);
        assertThatExceptionOfType(RotaNotFound.class)
                .isThrownBy(() -> onCall.coverage(new RotaId(999), NOW, NOW.plusSeconds(1)));
    }

    private long override(RotaId id, StaffId person, String from, String until, StaffId by) {
        return rotas.override(id, 1, person, today(from, until), by);
    }

    private static Interval today(String from, String until) {
        return during("2026-03-02T" + from, "2026-03-02T" + until);
    }

    private static void refused(Reason reason, ThrowingCallable attempt) {
        assertThatExceptionOfType(OnCallRefused.class).isThrownBy(attempt).returns(reason, OnCallRefused::reason);
    }
}
