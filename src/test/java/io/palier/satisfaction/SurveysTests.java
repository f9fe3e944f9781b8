package io.palier.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.palier.customer.CustomerId;
import io.palier.customer.Customers;
import io.palier.letter.LetterView;
import io.palier.letter.Postbox;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketWatch;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The room's story: a ticket is closed, its customer is asked once, by a link that nobody can make up. */
@PalierTest
class SurveysTests {

    private final Surveys surveys;
    private final Tickets tickets;
    private final TicketWatch watch;
    private final Customers customers;
    private final Postbox postbox;
    private final SettingChanges trail;
    private final Crew crew;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;

    SurveysTests(
            Surveys surveys,
            Tickets tickets,
            TicketWatch watch,
            Customers customers,
            Postbox postbox,
            SettingChanges trail,
            Crew crew,
            SettableClock clock,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.surveys = surveys;
        this.tickets = tickets;
        this.watch = watch;
        this.customers = customers;
        this.postbox = postbox;
        this.trail = trail;
        this.crew = crew;
        this.clock = clock;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    /** The terms are there from the first day, so no test may leave others. */
    @AfterEach
    void asUsual() {
        jdbc.sql("update satisfaction_terms set asked = true, answer_days = 14, quiet_days = 30, version = 1")
                .update();
    }

    @Test
    void theCustomerOfAClosedTicketIsAskedInTheLanguageOfTheCallOfEachLevelThatAnswered() {
        var ticket = closedAfterL2(jeanne());
        var survey = surveys.of(ticket).orElseThrow();
        assertThat(survey.levels()).extracting(LevelAnswer::level).containsExactly(SupportLevel.L1, SupportLevel.L2);
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("jeanne@example.org");
            assertThat(letter.subject()).contains(ticket.value());
        });
        assertThat(link(ticket)).startsWith("http://localhost:8080/satisfaction/" + survey.id());
    }

    @Test
    void lookingAtTheLinkSaysNothingAndOnePressSaysOneLevel() {
        var ticket = closedAfterL2(jeanne());
        var path = path(ticket);
        assertThat(mvc.get().uri(path)).hasStatus(200).bodyText().contains(ticket.value());
        assertThat(surveys.of(ticket).orElseThrow().isAnswered()).isFalse();
        assertThat(press(path, "L2-4")).hasStatus(302);
        assertThat(surveys.of(ticket).orElseThrow().levels())
                .extracting(LevelAnswer::score)
                .containsExactly(null, 4);
        assertThat(press(path, "L2-2")).hasStatus(302);
        assertThat(surveys.of(ticket).orElseThrow().levels())
                .extracting(LevelAnswer::score)
                .containsExactly(null, 2);
        assertThat(press(path, "L3-5")).as("a level that did not answer").hasStatus(404);
        assertThat(press(path, "L2-9")).hasStatus(400);
    }

    @Test
    void aLinkIsGoodForItsTicketOnlyAndForItsTimeOnly() {
        var ticket = closedAfterL2(jeanne());
        var path = path(ticket);
        assertThat(mvc.get().uri(path + "x")).hasStatus(404);
        assertThat(mvc.get().uri(path.replaceAll("[0-9a-f-]{36}", "00000000-0000-0000-0000-000000000000")))
                .hasStatus(404);
        clock.tick(Duration.ofDays(14));
        assertThat(mvc.get().uri(path)).hasStatus(410);
        assertThat(press(path, "L1-1")).hasStatus(302);
        assertThat(surveys.of(ticket).orElseThrow().isAnswered()).isFalse();
    }

    @Test
    void whoseTicketIsClosedByTimeIsAskedToo() {
        var ticket = log(jeanne());
        tickets.make(ticket, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "restarted"), Crew.AGENT);
        assertThat(surveys.of(ticket)).isEmpty();
        clock.tick(Duration.ofDays(6));
        watch.round();
        assertThat(surveys.of(ticket).orElseThrow().levels())
                .extracting(LevelAnswer::level)
                .containsExactly(SupportLevel.L1);
    }

    @Test
    void nobodyIsAskedTwiceAndNobodyTooOften() {
        var jeanne = jeanne();
        var first = closedAfterL2(jeanne);
        clock.tick(Duration.ofDays(29));
        var second = closedAfterL2(jeanne);
        clock.tick(Duration.ofDays(2));
        var third = closedAfterL2(jeanne);
        assertThat(surveys.of(first)).isPresent();
        assertThat(surveys.of(second)).isEmpty();
        assertThat(surveys.of(third)).isPresent();
    }

    @Test
    void nobodyIsAskedAboutWhatWasCancelledOrMergedOrConcernsNobody() {
        var jeanne = jeanne();
        var cancelled = log(jeanne);
        tickets.make(cancelled, null, null, MoveOrder.of(TicketMove.CANCEL, "withdrawn"), Crew.AGENT);
        var merged = log(jeanne);
        tickets.make(merged, null, null, MoveOrder.merge(log(jeanne), "the same"), Crew.AGENT);
        assertThat(surveys.of(cancelled)).isEmpty();
        assertThat(surveys.of(merged)).isEmpty();
        assertThat(letters()).isEmpty();
    }

    @Test
    void whereItIsSwitchedOffNobodyIsAskedAndTheTrailSaysWhoDidIt() {
        surveys.change(new SurveyTerms(1, false, 14, 30), Crew.ADMIN);
        assertThat(surveys.of(closedAfterL2(jeanne()))).isEmpty();
        assertThat(trail.of(Area.SATISFACTION, 10)).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("asked");
            assertThat(change.after()).isEqualTo("false");
            assertThat(change.by()).isEqualTo("admin");
        });
        assertThatThrownBy(() -> surveys.change(new SurveyTerms(1, true, 14, 30), Crew.ADMIN))
                .isInstanceOf(SurveyChanged.class);
    }

    @Test
    void figuresCountThoseAskedInThePeriodByLevelAndByTeam() {
        var start = clock.instant();
        press(path(closedAfterL2(jeanne())), "L2-5");
        var other =
                customers.register("Paul Roy", "06 98 76 54 32", Locale.FRENCH).id();
        jdbc.sql("update customer set email = 'paul@example.org' where id = ?")
                .param(other.value())
                .update();
        press(path(closedAfterL2(other)), "L2-2");
        var figures = surveys.figures(start, clock.instant().plusSeconds(1));
        assertThat(figures.byLevel().get(SupportLevel.L2)).isEqualTo(new Score(2, 2, 3.5, 1));
        assertThat(figures.byLevel().get(SupportLevel.L1)).isEqualTo(new Score(2, 0, null, 0));
        assertThat(figures.byTeam()).contains(entry(new TeamCode("L2-IT"), new Score(2, 2, 3.5, 1)));
        assertThat(figures.all()).isEqualTo(new Score(4, 2, 3.5, 1));
        assertThat(surveys.figures(start.minusSeconds(9), start).all().asked()).isZero();
    }

    private CustomerId jeanne() {
        var id = customers
                .register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH)
                .id();
        jdbc.sql("update customer set email = 'jeanne@example.org' where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private TicketNumber log(CustomerId customer) {
        return tickets.log(Drafts.aComplaintOf(customer).draft(), Crew.AGENT);
    }

    private TicketNumber closedAfterL2(CustomerId customer) {
        var ticket = log(customer);
        move(ticket, TicketMove.ESCALATE, Crew.AGENT);
        move(ticket, TicketMove.TAKE, Crew.IT);
        tickets.make(ticket, null, null, MoveOrder.withSolution(TicketMove.SEND_BACK, "restart it"), Crew.IT);
        tickets.make(ticket, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "restarted"), Crew.AGENT);
        move(ticket, TicketMove.CONFIRM, Crew.AGENT);
        return ticket;
    }

    private void move(TicketNumber ticket, TicketMove move, StaffId by) {
        tickets.make(ticket, null, null, MoveOrder.of(move, "x"), by);
    }

    private List<LetterView> letters() {
        return postbox.newest(50).stream()
                .filter(letter -> letter.subject().contains("avis"))
                .toList();
    }

    private MvcTestResult press(String path, String answer) {
        return mvc.post().uri(path).with(csrf()).param("answer", answer).exchange();
    }

    private String path(TicketNumber ticket) {
        return link(ticket).replaceFirst("https?://[^/]+", "");
    }

    /** As it stands in the letter. */
    private String link(TicketNumber ticket) {
        return jdbc.sql("select body from outgoing_letter where thread = ? and body like '%/satisfaction/%'")
                .param(ticket.value())
                .query(String.class)
                .single()
                .replaceAll("(?s).*?(https?://\\S+/satisfaction/\\S+).*", "$1");
    }
}
