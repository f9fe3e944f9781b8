package io.palier.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.slaclock.Account;
import io.palier.slaclock.ClockEvent;
import io.palier.slaclock.ClockTerms;
import io.palier.slaclock.GoalChange;
import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.SlaClock;
import io.palier.slaclock.TimeRange;
import io.palier.slaclock.WarningPoint;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Deadlines in words (domain.md R12), in the words that go out to people. */
class ExplanationsTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ServiceCalendar HOURS =
            ServiceCalendar.weekly(PARIS, DayOfWeek.MONDAY, DayOfWeek.FRIDAY, TimeRange.parse("08:00-18:00"));
    private static final ServiceCalendar WITH_LUNCH = ServiceCalendar.weekly(
            PARIS, DayOfWeek.MONDAY, DayOfWeek.FRIDAY, TimeRange.parse("08:00-12:00"), TimeRange.parse("13:00-18:00"));

    private final Explanations explanations = new Explanations(messages());

    @Test
    void theExampleOfTheRule() {
        var account = account("PT4H", HOURS, "2026-06-05T17:00", "2026-06-05T17:30");

        assertThat(english(account))
                .isEqualTo("4 h: 1 h Fri 17:00–18:00, closed Sat–Sun, 3 h Mon 08:00–11:00."
                        + " Due Mon 8 Jun 2026 11:00 (Europe/Paris).");
        assertThat(french(account))
                .isEqualTo("4 h : 1 h ven. 17:00–18:00, fermé sam.–dim., 3 h lun. 08:00–11:00."
                        + " Échéance lun. 8 juin 2026 11:00 (Europe/Paris).");
    }

    @Test
    void theHoursOfADayAreSaidTogether() {
        assertThat(english(account("PT3H", WITH_LUNCH, "2026-06-01T11:00", "2026-06-01T11:00")))
                .startsWith("3 h: 3 h Mon 11:00–12:00 and 13:00–15:00. Due Mon 1 Jun");
    }

    @Test
    void equalDaysAreSaidOnceWithTheirDates() {
        var account = account("PT65H", HOURS, "2026-06-01T16:00", "2026-06-01T16:00");

        assertThat(english(account))
                .startsWith("65 h: 2 h Mon 1 Jun 16:00–18:00, 10 h on each of 6 days, Tue 2 Jun – Tue 9 Jun,"
                        + " 08:00–18:00 (2 days closed in between), 3 h Wed 10 Jun 08:00–11:00.");
        assertThat(french(account)).contains("10 h chacun des 6 jours", "(2 jours fermés entre-temps)");
    }

    @Test
    void aStartOutOfHoursSaysWhenItOpens() {
        assertThat(english(account("PT1H", HOURS, "2026-06-06T10:00", "2026-06-06T10:00")))
                .startsWith("1 h: closed until Mon 08:00, 1 h Mon 08:00–09:00.");
    }

    @Test
    void aPausedClockSaysWhatIsLeftAndSinceWhen() {
        var account = account(
                "PT4H",
                HOURS,
                "2026-06-01T08:00",
                "2026-06-02T09:00",
                new ClockEvent.Paused(at("2026-06-01T10:00"), "AWAITING_CUSTOMER"));

        assertThat(english(account))
                .isEqualTo("4 h: 2 h Mon 08:00–10:00. Paused since Mon 1 Jun 2026 10:00 (waiting for the customer):"
                        + " 2 h left, and no deadline until it goes on.");
        assertThat(french(account)).contains("En pause depuis lun. 1 juin 2026 10:00 (", "il reste 2 h");
    }

    @Test
    void aPauseInBetweenIsToldWithItsReasonAsGiven() {
        var account = account(
                "PT4H",
                HOURS,
                "2026-06-01T08:00",
                "2026-06-01T12:00",
                new ClockEvent.Paused(at("2026-06-01T09:00"), "crane on site"),
                new ClockEvent.Resumed(at("2026-06-01T10:00")));

        assertThat(english(account))
                .startsWith("4 h: 1 h Mon 08:00–09:00, paused Mon 09:00–10:00 (crane on site), 3 h Mon 10:00–13:00.");
    }

    @Test
    void aBreachSaysWhenAndByHowMuch() {
        var account = account("PT4H", HOURS, "2026-06-01T08:00", "2026-06-01T13:30:05");

        assertThat(english(account))
                .isEqualTo("4 h: 4 h Mon 08:00–12:00; then too much: 1 h 30 min 5 s Mon 12:00–13:30:05."
                        + " Breached Mon 1 Jun 2026 12:00; 1 h 30 min 5 s over.");
        assertThat(french(account)).contains("puis de trop", "Dépassé lun. 1 juin 2026 12:00");
    }

    @Test
    void aPromiseKeptSaysWhatWasLeft() {
        var stopped = new ClockEvent.Stopped(at("2026-06-01T11:00"));

        assertThat(english(account("PT4H", HOURS, "2026-06-01T08:00", "2026-06-01T15:00", stopped)))
                .isEqualTo("4 h: 3 h Mon 08:00–11:00. Met Mon 1 Jun 2026 11:00, with 1 h left (Europe/Paris).");
        assertThat(english(account("PT3H", HOURS, "2026-06-01T08:00", "2026-06-01T11:00", stopped)))
                .isEqualTo("3 h: 3 h Mon 08:00–11:00. Met Mon 1 Jun 2026 11:00, with nothing left (Europe/Paris).");
    }

    @Test
    void aGoalThatChangedIsTold() {
        var account = account(
                "PT8H",
                HOURS,
                "2026-06-01T08:00",
                "2026-06-01T10:30",
                new ClockEvent.GoalChanged(at("2026-06-01T10:00"), Duration.ofHours(4)));

        assertThat(english(account))
                .isEqualTo("4 h: 4 h Mon 08:00–12:00. Goals: 8 h from Mon 08:00, 4 h from Mon 10:00."
                        + " Due Mon 1 Jun 2026 12:00 (Europe/Paris).");
    }

    @Test
    void nothingCountedYetIsSaidToo() {
        var account = account(
                "PT8H",
                HOURS,
                "2026-06-01T08:00",
                "2026-06-01T08:00",
                new ClockEvent.Paused(at("2026-06-01T08:00"), ""));

        assertThat(english(account))
                .startsWith("8 h: nothing has been counted. Paused since")
                .contains("no reason");
    }

    @Test
    void aLongStoryIsToldAtBothEndsOnly() {
        var events = new ArrayList<ClockEvent>();
        for (var day = 1; day <= 5; day++) {
            for (var hour = 9; hour < 17; hour += 2) {
                events.add(new ClockEvent.Paused(at("2026-06-%02dT%02d:00".formatted(day, hour)), "PLANNED_WORK"));
                events.add(new ClockEvent.Resumed(at("2026-06-%02dT%02d:30".formatted(day, hour))));
            }
        }
        var account =
                account("PT60H", HOURS, "2026-06-01T08:00", "2026-06-05T18:00", events.toArray(ClockEvent[]::new));

        assertThat(english(account)).contains("more stretches with", "pauses until");
        assertThat(english(account).length()).isLessThan(700);
        assertThat(french(account)).contains("autres tranches avec");
    }

    @Test
    void midnightsSecondsAndOtherZonesAreToldAsTheWallShowsThem() {
        var nights = ServiceCalendar.weekly(
                ZoneId.of("America/St_Johns"), DayOfWeek.MONDAY, DayOfWeek.SUNDAY, TimeRange.parse("20:00-24:00"));

        assertThat(english(new SlaClock(
                                new ClockTerms(Duration.ofSeconds(2 * 3600 + 1), nights),
                                List.of(new ClockEvent.Started(Instant.parse("2026-06-02T01:30:00Z"))))
                        .accountAt(Instant.parse("2026-06-02T01:30:00Z"))))
                .startsWith("2 h 1 s: 1 h Mon 23:00–24:00, 1 h 1 s Tue 20:00–21:00:01.")
                .endsWith("(America/St_Johns).");
    }

    @Test
    void theDrawingFillsItsLine() {
        var account = account(
                "PT65H",
                WITH_LUNCH,
                "2026-06-01T16:00",
                "2026-06-04T10:00",
                new ClockEvent.Paused(at("2026-06-02T09:00"), "SPARE_PART"),
                new ClockEvent.Resumed(at("2026-06-03T09:00")));
        var picture = explanations.picture(account);

        assertThat(picture.bars()).first().satisfies(bar -> assertThat(bar.x()).isEqualTo("0.0%"));
        assertThat(picture.bars().stream()
                        .mapToDouble(bar -> Double.parseDouble(bar.width().replace("%", "")))
                        .sum())
                .isBetween(99.9, 100.1);
        assertThat(picture.bars()).extracting(AccountPicture.Bar::kind).contains("counted", "closed", "paused");
        assertThat(picture.marks()).extracting(AccountPicture.Mark::kind).containsExactly("now", "due");
        assertThat(picture.days()).hasSizeBetween(2, 7);
    }

    @Test
    void aWarningAtTheWholeGoalIsNotDrawnBesideTheDeadline() {
        var start = at("2026-06-01T08:00");
        var warnings = List.of(WarningPoint.percent(75), WarningPoint.percent(100));
        var clock = new SlaClock(
                new ClockTerms(Duration.ofHours(4), HOURS, warnings, GoalChange.KEEP_ELAPSED),
                List.of(new ClockEvent.Started(start)));

        assertThat(explanations.picture(clock.accountAt(start)).marks())
                .extracting(AccountPicture.Mark::kind, AccountPicture.Mark::word)
                .containsExactly(tuple("now", "as of"), tuple("warning", "warning 75%"), tuple("due", "due"));
        assertThat(explanations.picture(clock.accountAt(at("2026-06-01T14:00"))).marks())
                .extracting(AccountPicture.Mark::kind)
                .containsExactly("warning", "breach", "now");
    }

    @Test
    void aCenturyOfNightsIsStillADrawing() {
        var account = account("PT40000H", WITH_LUNCH, "2026-06-01T16:00", "2026-06-04T10:00");

        assertThat(explanations.picture(account).bars()).hasSizeLessThan(1100);
    }

    private static Account account(
            String goal, ServiceCalendar calendar, String start, String asOf, ClockEvent... events) {
        var history = new ArrayList<ClockEvent>(List.of(new ClockEvent.Started(at(start))));
        history.addAll(List.of(events));
        return new SlaClock(new ClockTerms(Duration.parse(goal), calendar), history).accountAt(at(asOf));
    }

    private static Instant at(String paris) {
        return LocalDateTime.parse(paris).atZone(PARIS).toInstant();
    }

    private String english(Account account) {
        return plain(explanations.sentence(account, Locale.ENGLISH));
    }

    private String french(Account account) {
        return plain(explanations.sentence(account, Locale.FRENCH));
    }

    private static String plain(String sentence) {
        return sentence.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
