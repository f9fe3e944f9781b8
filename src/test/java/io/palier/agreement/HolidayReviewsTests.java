package io.palier.agreement;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.slaclock.ServiceCalendar;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Which public holidays count for whom (cases.md A19, A20, A24). */
@PalierTest
@RecordApplicationEvents
class HolidayReviewsTests {

    private static final LocalDate LABOUR_DAY = LocalDate.parse("2026-05-01");
    private static final LocalDate ARMISTICE = LocalDate.parse("2026-05-08");
    private static final Instant ON_LABOUR_DAY = Instant.parse("2026-05-01T08:00:00Z");

    private final HolidayReviews reviews;
    private final Negotiations table;
    private final Agreements agreements;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Crew crew;
    private AgreementVersionId contract = new AgreementVersionId(0);

    HolidayReviewsTests(
            HolidayReviews reviews,
            Negotiations table,
            Agreements agreements,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Crew crew) {
        this.reviews = reviews;
        this.table = table;
        this.agreements = agreements;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.crew = crew;
    }

    @BeforeEach
    void aContractThatNamesFrance() {
        crew.hire();
        contract = table.draft(Papers.contract("UC-BILLTECH"), MANAGER);
        table.propose(contract, 1, MANAGER);
        table.sign(contract, MANAGER);
        table.sign(contract, VENDOR);
    }

    @Test
    void a20DaysOfABookCountOnceTheyAreApprovedForTheParty(ApplicationEvents events) {
        var proposed = reviews.review(Papers.BILLTECH, "FR", 2026);
        assertThat(proposed.days()).extracting(HolidayReview.Day::date).contains(LABOUR_DAY, ARMISTICE);
        assertThat(proposed.days()).allSatisfy(day -> assertThat(day.approved()).isNull());
        assertThat(openOnLabourDay()).isTrue();

        reviews.decide(decision(Set.of(LABOUR_DAY), Set.of(ARMISTICE)), MANAGER);

        assertThat(openOnLabourDay()).isFalse();
        assertThat(calendar("OFFICE").isOpenAt(Instant.parse("2026-05-08T08:00:00Z")))
                .isTrue();
        assertThat(reviews.review(Papers.BILLTECH, "fr", 2026).days())
                .filteredOn(day -> day.approved() != null)
                .extracting(HolidayReview.Day::date, HolidayReview.Day::approved, HolidayReview.Day::decidedBy)
                .containsExactly(tuple(LABOUR_DAY, true, "Marc Nadeau"), tuple(ARMISTICE, false, "Marc Nadeau"));
        assertThat(events.stream(AgreementEvent.CalendarChanged.class))
                .containsExactly(new AgreementEvent.CalendarChanged(Set.of(contract), SettableClock.START, MANAGER));
    }

    @Test
    void whatOnePartyApprovedClosesNobodyElsesCalendar() {
        reviews.decide(new HolidayDecision(Papers.TRANSATEL, "fr", Set.of(LABOUR_DAY), Set.of()), MANAGER);
        assertThat(openOnLabourDay()).isTrue();
        assertThat(agreements
                        .inForce(AgreementKind.SLA, Papers.BILLTECH, SettableClock.START)
                        .orElseThrow()
                        .calendars()
                        .get("BUSINESS_HOURS"))
                .satisfies(hours -> assertThat(hours.isOpenAt(ON_LABOUR_DAY)).isTrue());
    }

    @Test
    void a19APreviewShowsWhatADecisionWouldDoAndDecidesNothing(ApplicationEvents events) {
        var decision = decision(Set.of(LABOUR_DAY), Set.of());
        assertThat(reviews.affected(decision)).containsExactly(contract);
        var preview = agreements.withHolidays(contract, decision);
        assertThat(preview.calendars().get("OFFICE").isOpenAt(ON_LABOUR_DAY)).isFalse();
        assertThat(openOnLabourDay()).isTrue();
        assertThat(events.stream(AgreementEvent.CalendarChanged.class)).isEmpty();
    }

    @Test
    void aDecisionThatChangesNothingAnnouncesNothing(ApplicationEvents events) {
        reviews.decide(decision(Set.of(LABOUR_DAY), Set.of()), MANAGER);
        reviews.decide(decision(Set.of(LABOUR_DAY), Set.of()), MANAGER);
        assertThat(events.stream(AgreementEvent.CalendarChanged.class)).hasSize(1);
    }

    @Test
    void anApprovalIsTakenBackByDecidingAgain() {
        reviews.decide(decision(Set.of(LABOUR_DAY), Set.of()), MANAGER);
        reviews.decide(decision(Set.of(), Set.of(LABOUR_DAY)), MANAGER);
        assertThat(openOnLabourDay()).isTrue();
        assertThatThrownBy(() -> jdbc.sql("delete from holiday_decision").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void aClosureOfItsOwnCountsLikeAHoliday() {
        var day = LocalDate.parse("2026-03-20");
        reviews.close(Papers.BILLTECH, "fr", day, "Company day", "Journée d’entreprise", MANAGER);
        assertThat(calendar("OFFICE").isOpenAt(Instant.parse("2026-03-20T09:00:00Z")))
                .isFalse();
        assertThat(reviews.review(Papers.BILLTECH, "fr", 2026).days())
                .filteredOn(HolidayReview.Day::own)
                .extracting(HolidayReview.Day::date)
                .containsExactly(day);
        reviews.decide(decision(Set.of(), Set.of(day)), MANAGER);
        assertThat(calendar("OFFICE").isOpenAt(Instant.parse("2026-03-20T09:00:00Z")))
                .isTrue();
    }

    @Test
    void aDecisionThatIsTakenBackWithItsTransactionLeavesNothing() {
        transaction.executeWithoutResult(status -> {
            reviews.decide(decision(Set.of(LABOUR_DAY), Set.of()), MANAGER);
            assertThat(openOnLabourDay()).isFalse();
            status.setRollbackOnly();
        });
        assertThat(openOnLabourDay()).isTrue();
    }

    @Test
    void onlyTheOperatorDecidesAndOnlyOnDaysThatAreThere() {
        for (var other : List.of(VENDOR, AGENT)) {
            assertThatThrownBy(() -> reviews.decide(decision(Set.of(LABOUR_DAY), Set.of()), other))
                    .isInstanceOf(NegotiationRefused.class);
        }
        var someDay = decision(Set.of(LocalDate.parse("2026-05-04")), Set.of());
        assertThatThrownBy(() -> reviews.decide(someDay, MANAGER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListOfReviewsNamesTheCountriesThatAgreementsName() {
        var subjects = reviews.subjects(2026);
        assertThat(subjects)
                .extracting(HolidayReview.Subject::partyName, HolidayReview.Subject::country)
                .containsExactly(tuple("BillTech", "fr"));
        reviews.decide(decision(Set.of(LABOUR_DAY), Set.of()), MANAGER);
        assertThat(reviews.subjects(2026).get(0).undecided())
                .isEqualTo(subjects.get(0).undecided() - 1);
    }

    /** A calendar is local rules with a zone of its own: whoever edits it from whichever zone changes only what is typed. */
    @Test
    void a24EditingACalendarFromAnotherZoneChangesNothing() {
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            var next = table.amend(contract, MANAGER);
            var seen = table.version(next, MANAGER);
            table.revise(next, seen.revision(), seen.proposal(), MANAGER);
            assertThat(table.version(next, MANAGER).terms().calendars())
                    .isEqualTo(Map.of("ALWAYS", Papers.always(), "OFFICE", Papers.office()));
            assertThat(table.diff(contract, next, MANAGER)).isEmpty();
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private boolean openOnLabourDay() {
        return calendar("OFFICE").isOpenAt(ON_LABOUR_DAY);
    }

    private ServiceCalendar calendar(String name) {
        return Objects.requireNonNull(agreements.version(contract).calendars().get(name));
    }

    private static HolidayDecision decision(Set<LocalDate> approved, Set<LocalDate> refused) {
        return new HolidayDecision(Papers.BILLTECH, "fr", approved, refused);
    }
}
