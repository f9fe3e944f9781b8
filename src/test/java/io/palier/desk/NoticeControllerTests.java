package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.IT;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customers;
import io.palier.escalation.EscalationNotices;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.sla.SlaWatch;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PalierTest
class NoticeControllerTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final Customers customers;
    private final EscalationNotices notices;
    private final SlaWatch watch;
    private final Crew crew;
    private final SettableClock clock;
    private TicketNumber number = new TicketNumber("INC-2026-000000");

    NoticeControllerTests(
            MockMvcTester mvc,
            Organization organization,
            Tickets tickets,
            Customers customers,
            EscalationNotices notices,
            SlaWatch watch,
            Crew crew,
            SettableClock clock) {
        this.mvc = mvc;
        this.organization = organization;
        this.tickets = tickets;
        this.customers = customers;
        this.notices = notices;
        this.watch = watch;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void aPromiseToL1IsAtRisk() {
        crew.hire();
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        number = tickets.log(aComplaintOf(caller.id()).draft(), AGENT);
        clock.tick(Duration.ofDays(2));
        watch.round();
    }

    @Test
    void whoIsToldSeesItOnTheBellAndInTheList() {
        assertThat(as(AGENT).page("/desk")).contains("<span class=\"count\">");
        assertThat(as(AGENT).page("/desk/notices")).contains(number.value(), "% of the time is used");
    }

    @Test
    void whoIsNotToldIsLeftInPeace() {
        assertThat(as(IT).page("/desk/notices"))
                .contains("No notice waits for you")
                .doesNotContain(number.value());
    }

    @Test
    void aNoticeThatWasSeenWaitsNoLonger() {
        for (var notice : notices.openFor(AGENT)) {
            assertThat(as(AGENT).post("/desk/notices/" + notice.id() + "/acknowledgement"))
                    .hasRedirectedUrl("/desk/notices");
        }
        assertThat(notices.countOpenFor(AGENT)).isZero();
        assertThat(as(AGENT).page("/desk/notices")).contains("No notice waits for you");
    }

    @Test
    void anothersNoticeIsAsAbsentAsOneThatIsNot() {
        var foreign = notices.openFor(AGENT).get(0).id();
        assertThat(as(IT).post("/desk/notices/" + foreign + "/acknowledgement")).hasStatus(404);
        assertThat(as(IT).post("/desk/notices/987654/acknowledgement")).hasStatus(404);
        assertThat(notices.countOpenFor(AGENT)).isPositive();
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
