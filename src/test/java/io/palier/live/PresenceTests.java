package io.palier.live;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.RADIO;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.customer.Customers;
import io.palier.live.Presence.Person;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PalierTest
class PresenceTests {

    private final Presence presence;
    private final Tickets tickets;
    private final Customers customers;
    private final Organization organization;
    private final Crew crew;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;

    PresenceTests(
            Presence presence,
            Tickets tickets,
            Customers customers,
            Organization organization,
            Crew crew,
            SettableClock clock,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.presence = presence;
        this.tickets = tickets;
        this.customers = customers;
        this.organization = organization;
        this.crew = crew;
        this.clock = clock;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    @BeforeEach
    void hire() {
        crew.hire();
        jdbc.sql("delete from presence").update();
    }

    @Test
    void theOthersAreNamedAndNobodyHimself() {
        var ticket = log();
        presence.isHere(ticket, member(AGENT), "a", false);
        presence.isHere(ticket, member(IT), "b", true);
        presence.isHere(ticket, member(IT), "c", false);
        assertThat(presence.others(ticket, member(AGENT))).containsExactly(new Person("Ivan Tessier", true));
        assertThat(presence.others(ticket, member(IT))).containsExactly(new Person("Amina Diallo", false));
        assertThat(presence.others(log(), member(RADIO))).isEmpty();
    }

    @Test
    void whoeverIsSilentIsForgotten() {
        var ticket = log();
        presence.isHere(ticket, member(IT), "b", false);
        clock.tick(Presence.LASTING);
        assertThat(presence.others(ticket, member(AGENT))).hasSize(1);
        clock.tick(Duration.ofSeconds(1));
        assertThat(presence.others(ticket, member(AGENT))).isEmpty();
        presence.isHere(log(), member(AGENT), "a", false);
        assertThat(jdbc.sql("select count(*) from presence").query(Long.class).single())
                .isOne();
    }

    @Test
    void whoeverLeavesIsGoneAtOnceWithThatPageOnly() {
        var ticket = log();
        presence.isHere(ticket, member(IT), "b", false);
        presence.isHere(ticket, member(IT), "c", true);
        presence.isGone(ticket, member(IT), "c");
        assertThat(presence.others(ticket, member(AGENT))).containsExactly(new Person("Ivan Tessier", false));
        presence.isGone(ticket, member(IT), "b");
        assertThat(presence.others(ticket, member(AGENT))).isEmpty();
    }

    @Test
    void aVendorIsNamedNobodyOfOurs() {
        var ticket = atTheVendor();
        presence.isHere(ticket, member(BILLING), "b", true);
        presence.isHere(ticket, member(VENDOR), "v", false);
        var colleague = crew.hire(new StaffId("vendor2"), "Vera Sand", Crew.VENDOR_DESK.value(), Role.VENDOR);
        assertThat(presence.others(ticket, colleague)).containsExactly(new Person("Viktor Endres", false));
        assertThat(presence.others(ticket, member(BILLING))).containsExactly(new Person("Viktor Endres", false));
    }

    @Test
    void whoMayNotSeeTheTicketNeitherHearsNorSaysAnything() {
        var ticket = log();
        assertThat(post(VENDOR, ticket, "p")).hasStatus(404);
        assertThat(mvc.get()
                        .uri("/live/presence?ticket=" + ticket)
                        .with(user("vendor").roles("VENDOR"))
                        .exchange())
                .hasStatus(404);
        assertThat(post(AGENT, ticket, "<script>")).hasStatus(400);
        assertThat(post(AGENT, ticket, "p")).hasStatusOk();
        assertThat(post(IT, ticket, "q"))
                .hasStatusOk()
                .bodyText()
                .contains("Amina Diallo")
                .doesNotContain("Discount");
    }

    @Test
    void whatNodesTellOneAnotherIsNoNewsToAnOlderNode() {
        var company = new Company(new TicketNumber("INC-2026-000001"));
        assertThat(Company.read(company.written())).contains(company);
        assertThat(News.read(company.written())).isEmpty();
        assertThat(Company.read(new News(company.ticket(), Set.of(new TeamCode("L1-CARE"))).written()))
                .isEmpty();
        assertThat(Company.read("at nothing")).isEmpty();
    }

    private MvcTestResult post(StaffId who, TicketNumber ticket, String page) {
        var roles = member(who).roles().stream().map(Role::name).toArray(String[]::new);
        return mvc.post()
                .uri("/live/presence")
                .with(user(who.value()).roles(roles))
                .with(csrf())
                .param("ticket", ticket.value())
                .param("page", page)
                .exchange();
    }

    private TicketNumber atTheVendor() {
        var number = log();
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "unknown"), AGENT);
        tickets.make(number, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "engine"), IT);
        tickets.make(number, null, null, MoveOrder.handToVendor(new SystemCode("BILLING"), "core"), BILLING);
        return number;
    }

    private TicketNumber log() {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(jeanne.id()).draft(), AGENT);
    }

    private StaffMember member(StaffId id) {
        return organization.member(id).orElseThrow();
    }
}
