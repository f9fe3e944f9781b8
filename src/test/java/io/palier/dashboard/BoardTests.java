package io.palier.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.customer.Customers;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.satisfaction.Score;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.AgeBand;
import io.palier.ticket.CutRow;
import io.palier.ticket.HourCell;
import io.palier.ticket.PingPongCell;
import io.palier.ticket.Tally;
import io.palier.ticket.TicketCut;
import io.palier.ticket.TicketFigures;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketTopic;
import io.palier.ticket.Tickets;
import io.palier.ticket.VisitOutcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The figures of a few tickets made by hand, and every number of the board against the list behind it. */
@PalierTest
class BoardTests {

    private static final Pattern FIGURE =
            Pattern.compile("<a([^>]*data-figure=\"([a-z-]+)\"[^>]*)>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern LARGE = Pattern.compile("(?:tile|flight)-figure\">([^<]*)<");
    private static final Pattern TOTAL = Pattern.compile("data-total[^>]*>([^<]*)<");

    private final Crew crew;
    private final Customers customers;
    private final Shift shift;
    private final TicketFigures figures;
    private final ReportFigures reports;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;

    BoardTests(
            Crew crew,
            Customers customers,
            Tickets tickets,
            TicketFigures figures,
            ReportFigures reports,
            SettableClock clock,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.crew = crew;
        this.customers = customers;
        this.shift = new Shift(tickets, clock);
        this.figures = figures;
        this.reports = reports;
        this.clock = clock;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void solvedOnTheCallAndTheMeanTimesAreCountedToTheSecond() {
        shift.play();
        var flow = today().flow();
        assertThat(flow.logged()).isEqualTo(4);
        assertThat(flow.resolved()).isEqualTo(new Tally(2, 600 + 3 * 3600));
        assertThat(flow.resolved().mean()).isEqualTo(Duration.ofSeconds(5700));
        assertThat(flow.solvedOnCall()).isEqualTo(1);
        assertThat(flow.firstContact()).isEqualTo(50.0);
        assertThat(flow.acknowledged()).isEqualTo(new Tally(3, 2 * 20 * 60));
    }

    @Test
    void aTicketThatWentTheWrongWayBurnsTheMinutesThatItWasThere() {
        shift.play();
        assertThat(figures.pingPong(Shift.at("2026-03-02T00:00"), Shift.at("2026-03-03T00:00")))
                .containsExactly(
                        new PingPongCell(new TeamCode("L3-RADIO"), VisitOutcome.MISROUTED, 1, Duration.ofMinutes(50)));
        assertThat(figures.pingPong(Shift.at("2026-03-02T00:00"), Shift.at("2026-03-02T10:40")))
                .as("the end of a period no longer belongs to it")
                .isEmpty();
        assertThat(figures.pingPong(Shift.at("2026-03-02T10:40"), Shift.at("2026-03-02T10:41")))
                .as("its beginning does")
                .hasSize(1);
        assertThat(today().flow().burned()).isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void theBacklogIsWhatIsOpenByItsAgeInWholeDaysOf24Hours() {
        shift.play();
        var now = clock.instant();
        assertThat(ages(now)).containsExactlyInAnyOrder(AgeBand.DAYS_3_TO_7, AgeBand.UNDER_A_DAY, AgeBand.UNDER_A_DAY);
        var opened = Shift.at("2026-02-26T09:00");
        assertThat(ages(opened.plus(Duration.ofDays(7)).minusSeconds(1))).contains(AgeBand.DAYS_3_TO_7);
        assertThat(ages(opened.plus(Duration.ofDays(7)))).contains(AgeBand.DAYS_7_TO_30);
        for (var at : List.of(opened.plus(Duration.ofDays(7)).minusSeconds(1), opened.plus(Duration.ofDays(7)), now)) {
            for (var cell : figures.backlog(at)) {
                var slice = new TicketCut.Slice(
                        cell.level(), cell.team(), cell.priority(), null, cell.age(), null, null, null);
                assertThat(figures.tally(new TicketCut(TicketTopic.OPEN, Instant.EPOCH, at, slice))
                                .count())
                        .as("%s at %s", cell, at)
                        .isEqualTo(cell.open());
            }
        }
    }

    @Test
    void theLoadIsByTheReadersClock() {
        shift.play();
        var day = new TicketCut(TicketTopic.LOGGED, Shift.at("2026-03-02T00:00"), Shift.at("2026-03-03T00:00"));
        assertThat(figures.hours(day.from(), day.until(), Shift.PARIS))
                .containsExactlyInAnyOrder(new HourCell(DayOfWeek.MONDAY, 9, 3), new HourCell(DayOfWeek.MONDAY, 13, 1));
        var chatham = ZoneId.of("Pacific/Chatham"); // thirteen hours and three quarters ahead
        assertThat(figures.hours(day.from(), day.until(), chatham))
                .containsExactlyInAnyOrder(
                        new HourCell(DayOfWeek.MONDAY, 21, 3), new HourCell(DayOfWeek.TUESDAY, 2, 1));
        var slice = new TicketCut.Slice(null, null, null, null, null, DayOfWeek.MONDAY, 21, chatham);
        assertThat(figures.tally(new TicketCut(day.topic(), day.from(), day.until(), slice))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void promisesAreComparedWithThePeriodBefore() {
        shift.play();
        var report = today();
        assertThat(report.before()).isEqualTo(new Span(Shift.at("2026-03-01T00:00"), Shift.at("2026-03-01T14:00")));
        assertThat(report.lines()).isNotEmpty();
        for (var by : Dimension.values()) {
            var lines = of("2026-03-02", "2026-03-02", by).lines();
            assertThat(lines.stream().mapToLong(line -> line.shares().settled()).sum())
                    .as("whatever they are told apart by, there are as many: %s", by)
                    .isEqualTo(report.lines().stream()
                            .mapToLong(line -> line.shares().settled())
                            .sum());
        }
        clock.set(Shift.at("2026-03-03T18:00"));
        var tomorrow = of("2026-03-03", "2026-03-03", Dimension.METRIC);
        assertThat(tomorrow.flow().resolved().count()).isZero();
        assertThat(tomorrow.flowBefore().resolved().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyNumberOnTheBoardIsTheLengthOfItsList(String language) {
        askedAbout(shift.play());
        var checked = new ArrayList<String>();
        for (var by : Dimension.values()) {
            var board = page("/dashboard?from=2026-02-25&to=2026-03-02&by=" + by.slug(), language);
            assertThat(board).doesNotContain("??");
            var figure = FIGURE.matcher(board);
            while (figure.find()) {
                var address = href(figure.group(1));
                var said = number(figure.group(3));
                var list = page(address, language);
                var total = Long.parseLong(first(TOTAL, list).strip());
                assertThat(list).doesNotContain("??");
                assertThat(list.split("data-row", -1).length - 1).as(address).isEqualTo((int) total);
                if (said != null) {
                    assertThat(total).as(address).isEqualTo(said);
                }
                checked.add(figure.group(2));
            }
        }
        assertThat(checked)
                .contains("breached", "due", "open", "vendors", "team", "team-late", "level", "age", "priority")
                .contains("resolve-kept", "on-call-solved", "acknowledged", "resolved", "logged", "ping-pong")
                .contains("satisfaction", "asked", "judged", "satisfied")
                .contains("promises", "promises-broken", "hour", "weekday", "wrong-visits", "day-kept", "day-broken");
    }

    @Test
    void satisfactionIsOfThoseAskedInThePeriodByLevelThatAnswered() {
        askedAbout(shift.play());
        var said = today().satisfaction();
        assertThat(said.all()).isEqualTo(new Score(2, 1, 5.0, 1));
        assertThat(said.byLevel())
                .containsEntry(SupportLevel.L1, new Score(1, 1, 5.0, 1))
                .containsEntry(SupportLevel.L3, new Score(1, 0, null, 0));
        assertThat(of("2026-03-01", "2026-03-01", Dimension.LEVEL)
                        .satisfaction()
                        .all())
                .isEqualTo(new Score(0, 0, null, 0));
        clock.set(Shift.at("2026-03-03T18:00"));
        assertThat(of("2026-03-03", "2026-03-03", Dimension.LEVEL).satisfactionBefore())
                .isEqualTo(said);
    }

    /** At noon about two levels, one of which the customer judged. */
    private void askedAbout(TicketNumber ticket) {
        var customer = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        jdbc.sql("""
                        with asked as (
                          insert into satisfaction_survey (id, ticket_number, customer_id, asked_at, answers_until)
                          values (gen_random_uuid(), :ticket, :customer, :at, :until)
                          returning id)
                        insert into satisfaction_answer (survey_id, level, team_code, score, answered_at)
                        select id, level, team, score, answered
                          from asked, (values ('L1', 'L1-CARE', 5, cast(:at as timestamptz)), ('L3', 'L3-BILLING', null, null))
                            as said (level, team, score, answered)""")
                .param("ticket", ticket.value())
                .param("customer", customer.id().value())
                .param("at", Shift.at("2026-03-02T12:00").atOffset(ZoneOffset.UTC))
                .param("until", Shift.at("2026-03-16T12:00").atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void aPeriodThatCannotBeIsAnsweredBesideTheFieldAndKeepsWhatWasTyped() {
        assertThat(page("/dashboard?from=2026-03-02&to=2026-03-01", "en"))
                .contains("The last day comes before the first.", "value=\"2026-03-02\"");
        assertThat(page("/dashboard?from=yesterday&to=2026-03-01", "fr"))
                .contains("sous forme de dates", "value=\"yesterday\"");
        assertThat(page("/dashboard?from=0001-01-01&to=9999-12-31", "en")).contains("as dates");
    }

    @Test
    void aListThatIsNotThereIsNotFound() {
        assertThat(mvc.get()
                        .uri("/dashboard/lists/nothing")
                        .with(user("manager").roles("MANAGER"))
                        .exchange())
                .hasStatus(404);
    }

    private List<AgeBand> ages(Instant at) {
        var ages = new ArrayList<AgeBand>();
        for (var cell : figures.backlog(at)) {
            for (var n = 0; n < cell.open(); n++) {
                ages.add(cell.age());
            }
        }
        var rows = new ArrayList<CutRow>();
        figures.each(new TicketCut(TicketTopic.OPEN, Instant.EPOCH, at), rows::add);
        assertThat(rows).hasSameSizeAs(ages);
        return ages;
    }

    private Report today() {
        return of("2026-03-02", "2026-03-02", Dimension.AGREEMENT);
    }

    private Report of(String from, String to, Dimension by) {
        var period = new PeriodAsk(null, from, to)
                .on(clock.instant().atZone(Shift.PARIS).toLocalDate(), Shift.PARIS)
                .period();
        return reports.of(period, clock.instant(), by, Locale.ENGLISH);
    }

    /** The whole number that stands there; null where a share or a length of time does. */
    private static @org.jspecify.annotations.Nullable Long number(String inner) {
        var large = LARGE.matcher(inner);
        var text = (large.find() ? large.group(1) : inner.replaceAll("(?s)<span class=\"sr\".*?</span>|<[^>]+>", ""))
                .strip();
        return text.matches("[0-9]+") ? Long.valueOf(text) : null;
    }

    private static String href(String attributes) {
        return first(HREF, attributes).replace("&amp;", "&");
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }

    private String page(String address, String language) {
        try {
            return mvc.get()
                    .uri(URI.create(address))
                    .header("Accept-Language", language)
                    .with(user("manager").roles("MANAGER"))
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
