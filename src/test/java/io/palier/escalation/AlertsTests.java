package io.palier.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.Medium;
import io.palier.agreement.Metric;
import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.letter.LetterView;
import io.palier.letter.Postbox;
import io.palier.letter.Webhooks;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.sla.SlaWatch;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.Promises;
import io.palier.support.SettableClock;
import io.palier.ticket.Channel;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketKind;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A crossing is told again, a step further each time, until a person acknowledges (domain.md E6; cases.md C08, C20, C27). */
@PalierTest
class AlertsTests {

    /** Two of four hours: a P1 of this agreement warns then. */
    private static final Instant WARNED = SettableClock.START.plus(Duration.ofHours(2));

    private final EscalationNotices notices;
    private final EscalationWatch watch;
    private final SlaWatch sla;
    private final Postbox postbox;
    private final Webhooks webhooks;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    AlertsTests(
            EscalationNotices notices,
            EscalationWatch watch,
            SlaWatch sla,
            Postbox postbox,
            Webhooks webhooks,
            Tickets tickets,
            Customers customers,
            Crew crew,
            SettableClock clock,
            JdbcClient jdbc) {
        this.notices = notices;
        this.watch = watch;
        this.sla = sla;
        this.postbox = postbox;
        this.webhooks = webhooks;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void itIsToldAgainAStepFurtherUntilSomebodyAcknowledges() {
        agreedThat("{\"percent\": 50, \"rungs\": [1], \"repeat\": \"PT15M\"}");
        var ticket = warned();
        assertThat(told(ticket)).containsExactly("1 duty@palier.example");

        after(Duration.ofMinutes(14));
        assertThat(watch.round()).isZero();
        after(Duration.ofMinutes(1));
        assertThat(watch.round()).isOne();
        assertThat(watch.round()).isZero();
        after(Duration.ofMinutes(15));
        assertThat(watch.round()).isOne();
        assertThat(told(ticket))
                .containsExactly(
                        "1 duty@palier.example",
                        "2 duty@palier.example",
                        "2 backup@palier.example",
                        "3 duty@palier.example",
                        "3 backup@palier.example",
                        "3 manager@palier.example");

        notices.acknowledge(notices.openFor(Crew.MANAGER).get(0).id(), Crew.MANAGER);
        after(Duration.ofHours(1));
        assertThat(watch.round()).isZero();
        assertThat(notices.of(ticket)).hasSize(6).allSatisfy(notice -> {
            assertThat(notice.open()).isFalse();
            assertThat(notice.acknowledgedBy()).isEqualTo(Crew.MANAGER);
        });
    }

    /** C08, C27 */
    @Test
    void eachThresholdIsToldForItselfAndOnceWhereItDoesNotRepeat() {
        agreedThat(
                "{\"percent\": 50, \"rungs\": [1]}, {\"before\": \"PT1H\", \"rungs\": [1]}, {\"percent\": 90, \"rungs\": [2]}");
        var ticket = warned();
        IntStream.range(0, 10).forEach(minute -> {
            after(Duration.ofMinutes(10));
            sla.round();
            watch.round();
        });
        assertThat(notices.of(ticket))
                .extracting(NoticeView::threshold, NoticeView::effectiveAt)
                .containsExactly(
                        tuple("50%", WARNED),
                        tuple("PT1H", WARNED.plus(Duration.ofHours(1))),
                        tuple("90%", WARNED.plus(Duration.ofMinutes(96))));
    }

    /** C09 */
    @Test
    void everyThresholdOfEveryPromiseFiresAndStaysItsOwn() {
        agreedThat("""
                {"percent": 50, "rungs": [1]}, {"percent": 75, "rungs": [1]}, {"percent": 90, "rungs": [1]},
                {"percent": 100, "rungs": [1, 2]}, {"percent": 120, "rungs": [2]}""");
        var ticket = logged();
        clock.set(SettableClock.START.plus(Duration.ofHours(5)));
        sla.round();
        assertThat(notices.alertsOf(ticket))
                .extracting(AlertView::metric, AlertView::threshold, AlertView::effectiveAt)
                .containsExactly(
                        tuple(Metric.RESOLVE, "50%", WARNED),
                        tuple(Metric.RESOLVE, "75%", WARNED.plus(Duration.ofHours(1))),
                        tuple(Metric.RESOLVE, "90%", WARNED.plus(Duration.ofMinutes(96))),
                        tuple(Metric.RESOLVE, "100%", WARNED.plus(Duration.ofHours(2))),
                        tuple(Metric.RESOLVE, "120%", WARNED.plus(Duration.ofMinutes(168))));
    }

    /** C02 */
    @Test
    void whatFellDueInAnOutageIsToldInOneSweepWithItsTrueTime() {
        agreedThat("{\"percent\": 50, \"rungs\": [1]}");
        var all = IntStream.range(0, 1_200).mapToObj(n -> logged()).toList();
        clock.set(WARNED.plus(Duration.ofHours(1)));
        assertThat(sla.round()).isEqualTo(all.size());
        assertThat(sla.round()).isZero();
        assertThat(jdbc.sql("select count(*) from escalation_alert where effective_at = ? and processed_at = ?")
                        .param(WARNED.atOffset(ZoneOffset.UTC))
                        .param(WARNED.plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isEqualTo(all.size());
        assertThat(notices.duplicates()).isZero();
    }

    /** C17 */
    @Test
    void anOverdueTaskIsToldLikeAnyOther() {
        var task = tickets.log(Drafts.aFaultOf("BILLING").draft(TicketKind.OPERATIONAL_TASK), Crew.MANAGER);
        assertThat(task.value()).startsWith("TSK-");
        clock.set(SettableClock.START.plus(Duration.ofDays(30)));
        sla.round();
        assertThat(notices.alertsOf(task)).isNotEmpty();
        assertThat(notices.of(task)).isNotEmpty();
    }

    @Test
    void anOutageIsMadeUpForByOneReminderAndTheNextComesInStep() {
        agreedThat("{\"percent\": 50, \"rungs\": [1], \"repeat\": \"PT15M\"}");
        var ticket = warned();
        after(Duration.ofMinutes(50));
        assertThat(watch.round()).isOne();
        assertThat(notices.of(ticket).get(1).effectiveAt()).isEqualTo(WARNED.plus(Duration.ofMinutes(15)));
        assertThat(notices.of(ticket).get(1).processedAt()).isEqualTo(WARNED.plus(Duration.ofMinutes(50)));
        after(Duration.ofMinutes(9));
        assertThat(watch.round()).isZero();
        after(Duration.ofMinutes(1));
        assertThat(watch.round()).isOne();
    }

    /** C20 */
    @Test
    void ofATicketThatWasSolvedNobodyIsReminded() {
        agreedThat("{\"percent\": 50, \"rungs\": [1], \"repeat\": \"PT15M\"}");
        var ticket = warned();
        tickets.make(ticket, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "reset"), Crew.AGENT);
        after(Duration.ofMinutes(15));
        assertThat(watch.round()).isZero();
        assertThat(notices.alertsOf(ticket))
                .singleElement()
                .satisfies(alert -> assertThat(alert.open()).isFalse());
    }

    @Test
    void whileTheClockStandsNobodyIsReminded() {
        agreedThat("{\"percent\": 50, \"rungs\": [1], \"repeat\": \"PT15M\"}");
        var ticket = warned();
        tickets.make(
                ticket,
                null,
                null,
                MoveOrder.pend(io.palier.agreement.PauseReason.AWAITING_CUSTOMER, "asked", null),
                Crew.AGENT);
        after(Duration.ofMinutes(20));
        watch.round();
        assertThat(told(ticket)).hasSize(1);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.RESUME, null), Crew.AGENT);
        after(Duration.ofMinutes(10));
        watch.round();
        assertThat(told(ticket)).hasSize(3);
    }

    /** C06, E2 */
    @Test
    void twoNodesTakeAStepOnce() {
        agreedThat("{\"percent\": 50, \"rungs\": [1], \"repeat\": \"PT15M\"}");
        IntStream.range(0, 10).forEach(n -> logged());
        clock.set(WARNED);
        sla.round();
        after(Duration.ofMinutes(15));
        var taken = Stream.of(CompletableFuture.supplyAsync(watch::round), CompletableFuture.supplyAsync(watch::round))
                .toList()
                .stream()
                .mapToInt(CompletableFuture::join)
                .sum();
        assertThat(taken + watch.round()).isEqualTo(10);
        assertThat(postbox.newest(100)).hasSize(30);
    }

    @Test
    void theLinkInALetterSaysSeenForItsReaderAndNoOther() {
        agreedThat("{\"percent\": 50, \"rungs\": [1], \"repeat\": \"PT15M\"}");
        var ticket = warned();
        var link = link();
        var letter = UUID.fromString(link[0]);
        assertThatExceptionOfType(NoticeNotFound.class)
                .isThrownBy(() -> notices.acknowledgeByLink(letter, link[1] + "x"));
        assertThatExceptionOfType(NoticeNotFound.class)
                .isThrownBy(() -> notices.acknowledgeByLink(UUID.randomUUID(), link[1]));
        assertThat(notices.byLink(letter, link[1]).isAcknowledged()).isFalse();

        notices.acknowledgeByLink(letter, link[1]);
        notices.acknowledgeByLink(letter, link[1]);
        assertThat(notices.of(ticket)).singleElement().satisfies(notice -> {
            assertThat(notice.acknowledgedAs()).isEqualTo("duty@palier.example");
            assertThat(notice.acknowledgedAt()).isEqualTo(WARNED);
        });
        after(Duration.ofMinutes(15));
        assertThat(watch.round()).isZero();
    }

    /** E7, C21 */
    @Test
    void theHolderAndTheManagersAreToldWhereTheThresholdSaysSo() {
        agreedThat("{\"percent\": 50, \"rungs\": [], \"actions\": [\"TELL_HOLDER\", \"RAISE_TO_MANAGER\"]}");
        var taken = logged();
        var untaken = loggedBy(Crew.MANAGER);
        clock.set(WARNED);
        sla.round();
        assertThat(told(taken)).containsExactly("1 agent@palier.example", "1 manager@palier.example");
        assertThat(told(untaken)).containsExactly("1 care@palier.example", "1 manager@palier.example");
    }

    /** E7, C21 */
    @Test
    void whoIsToBeToldOnScreenGetsNoLetterAndWhoHasNoScreenGetsOne() {
        Promises.fourHours(
                jdbc,
                "{\"percent\": 50, \"rungs\": [1, 2]}",
                "{\"event\": \"AT_RISK\", \"priority\": \"P1\", \"medium\": \"SCREEN\"}");
        var ticket = warned();
        assertThat(notices.of(ticket))
                .extracting(NoticeView::recipient, NoticeView::medium)
                .containsExactlyInAnyOrder(
                        tuple("duty@palier.example", Medium.MAIL), tuple("manager@palier.example", Medium.SCREEN));
        assertThat(postbox.newest(10)).hasSize(1);
        assertThat(notices.countOpenFor(Crew.MANAGER)).isOne();
    }

    /** E7, C21 */
    @Test
    void everyMediumThatIsAgreedIsUsedAndEachIsALetterOfItsOwn() {
        webhooks.register("OPS", "http://127.0.0.1:1/", Set.of("SlaAtRiskEvent"), "admin");
        webhooks.register("NOC", "http://127.0.0.1:1/", Set.of(), "admin");
        Promises.fourHours(
                jdbc,
                "{\"percent\": 50, \"rungs\": [1], \"repeat\": \"PT15M\"}",
                "{\"event\": \"AT_RISK\", \"medium\": \"MAIL\"}, {\"event\": \"AT_RISK\", \"medium\": \"SMS\", \"address\":"
                        + " \"+33199001122\"}, {\"event\": \"AT_RISK\", \"medium\": \"API\", \"address\": \"NOC\"}");
        var ticket = warned();
        assertThat(notices.of(ticket))
                .extracting(NoticeView::recipient, NoticeView::medium)
                .containsExactlyInAnyOrder(
                        tuple("duty@palier.example", Medium.MAIL),
                        tuple("+33199001122", Medium.SMS),
                        tuple("NOC", Medium.API));
        assertThat(postbox.newest(10))
                .extracting(LetterView::channel, LetterView::recipient)
                .containsExactlyInAnyOrder(
                        tuple(io.palier.letter.Channel.MAIL, "duty@palier.example"),
                        tuple(io.palier.letter.Channel.SMS, "+33199001122"),
                        tuple(io.palier.letter.Channel.WEBHOOK, "NOC"),
                        tuple(io.palier.letter.Channel.WEBHOOK, "OPS"));
        after(Duration.ofMinutes(15));
        watch.round();
        assertThat(postbox.newest(20))
                .as("who asked to hear events hears each once; whom the agreement names is reminded")
                .filteredOn(letter -> letter.channel() == io.palier.letter.Channel.WEBHOOK)
                .extracting(LetterView::recipient)
                .containsExactlyInAnyOrder("NOC", "NOC", "OPS");
    }

    /** E7, C21 */
    @Test
    void aRaisedTicketStandsOnTheBoardUntilSomebodyAcknowledges() {
        agreedThat("{\"percent\": 50, \"rungs\": [2], \"actions\": [\"RAISE_VISIBILITY\"]}");
        var ticket = warned();
        assertThat(notices.raised()).extracting(AlertView::ticket).containsExactly(ticket);
        notices.acknowledge(notices.openFor(Crew.MANAGER).get(0).id(), Crew.MANAGER);
        assertThat(notices.raised()).isEmpty();
    }

    /** E7, C19: that nobody has taken it is asked when the threshold is crossed, not when the ticket was logged. */
    @Test
    void aTicketThatNobodyHasTakenMovesToTheNextLevel() {
        agreedThat("{\"percent\": 50, \"rungs\": [], \"actions\": [\"MOVE_TO_NEXT_LEVEL\"]}");
        var untaken = loggedBy(Crew.MANAGER);
        var taken = logged();
        clock.set(WARNED);
        assertThat(sla.round()).isEqualTo(2);
        assertThat(tickets.summary(untaken).level()).isEqualTo(SupportLevel.L2);
        assertThat(tickets.summary(untaken).priority())
                .isEqualTo(tickets.summary(taken).priority());
        assertThat(tickets.summary(taken).level()).isEqualTo(SupportLevel.L1);
        assertThat(tickets.ticket(untaken, Crew.IT).history())
                .filteredOn(line -> line.move().equals(HistoryLine.AUTO_ESCALATE))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.at()).isEqualTo(WARNED);
                    assertThat(line.actorName()).isNull();
                    assertThat(line.text()).isEqualTo("SLA-ALERTS 50%");
                });
        assertThat(sla.round()).isZero();
    }

    /** E7, C21 */
    @Test
    void theNextLevelIsProposedWhereNobodyHasTakenTheTicket() {
        agreedThat("{\"percent\": 50, \"rungs\": [1], \"actions\": [\"PROPOSE_NEXT_LEVEL\"]}");
        var taken = logged();
        var ticket = loggedBy(Crew.MANAGER);
        clock.set(WARNED);
        sla.round();
        assertThat(notices.alertsOf(taken)).extracting(AlertView::proposed).containsExactly(false);
        assertThat(notices.alertsOf(ticket)).extracting(AlertView::proposed).containsExactly(true);
        assertThat(tickets.summary(ticket).level()).isEqualTo(SupportLevel.L1);
    }

    /** C26 */
    @Test
    void whereNobodyIsOnCallTheNextRungIsToldAtOnceAndTheGapIsReported() {
        agreedThat("{\"percent\": 50, \"rungs\": [3]}");
        var ticket = warned();
        assertThat(told(ticket)).containsExactly("1 chief@palier.example");
        assertThat(notices.uncovered())
                .extracting(CoverageAlert::ticket, CoverageAlert::foundAt)
                .containsExactly(tuple(ticket, WARNED));
    }

    /** E3, C04 */
    @Test
    void aReminderThatFailsIsSetAsideAndMayBeTriedAgain() {
        agreedThat("{\"percent\": 50, \"rungs\": [1], \"repeat\": \"PT15M\"}");
        var poison = logged();
        var healthy = logged();
        clock.set(WARNED);
        sla.round();
        jdbc.sql("update escalation_alert set threshold = 'nonsense' where ticket_number = ?")
                .param(poison.value())
                .update();
        jdbc.sql("update escalation_alert set metric = 'RESOLVE', priority = 'P9' where ticket_number = ?")
                .param(poison.value())
                .update();
        after(Duration.ofMinutes(15));
        assertThat(watch.round()).isOne();
        watch.round();
        watch.round();
        assertThat(told(healthy)).hasSize(3);
        assertThat(notices.setAside())
                .extracting(SetAsideAlert::ticket, SetAsideAlert::error)
                .containsExactly(tuple(poison, "java.lang.IllegalArgumentException"));
        jdbc.sql("update escalation_alert set priority = 'P1', threshold = '50%' where ticket_number = ?")
                .param(poison.value())
                .update();
        notices.retry(notices.setAside().get(0).id(), Crew.ADMIN);
        assertThat(watch.round()).isOne();
        assertThat(told(poison)).hasSize(3);
    }

    private TicketNumber warned() {
        var ticket = logged();
        clock.set(WARNED);
        assertThat(sla.round()).isOne();
        return ticket;
    }

    private TicketNumber logged() {
        return loggedBy(Crew.AGENT);
    }

    /** Whoever works at the desk takes what they log; a manager does not. */
    private TicketNumber loggedBy(StaffId who) {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(
                Drafts.aComplaintOf(caller.id())
                        .about("ORDER_CREATION")
                        .hitting(Scope.ONE_CUSTOMER, 2)
                        .by(Channel.WEB)
                        .draft(),
                who);
    }

    private void after(Duration time) {
        clock.tick(time);
    }

    private java.util.List<String> told(TicketNumber ticket) {
        return notices.of(ticket).stream()
                .map(notice -> notice.step() + " " + notice.recipient())
                .toList();
    }

    private String[] link() {
        var body =
                jdbc.sql("select body from outgoing_letter").query(String.class).single();
        var found = java.util.regex.Pattern.compile("/escalations/([0-9a-f-]{36})/(\\S+)")
                .matcher(body);
        assertThat(found.find()).isTrue();
        return new String[] {found.group(1), found.group(2)};
    }

    private void agreedThat(String thresholds) {
        Promises.fourHours(jdbc, thresholds);
    }
}
