package io.palier.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.Structure;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Teams, systems and the routing table, by their pages. What is there from the first day is put back after each test. */
@PalierTest
class SettingPageTests {

    private static final TeamCode FIBRE = new TeamCode("L3-FIBRE");

    private final MockMvcTester mvc;
    private final UserDetailsService staff;
    private final Organization organization;
    private final Structure structure;
    private final SettingChanges trail;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final JdbcClient jdbc;

    SettingPageTests(
            MockMvcTester mvc,
            UserDetailsService staff,
            Organization organization,
            Structure structure,
            SettingChanges trail,
            Tickets tickets,
            Customers customers,
            Crew crew,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.staff = staff;
        this.organization = organization;
        this.structure = structure;
        this.trail = trail;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @AfterEach
    void asOnTheFirstDay() {
        jdbc.sql("update nature_route set team_code = 'L3-BILLING' where nature = 'BILLING_SYSTEM'")
                .update();
        jdbc.sql("update routing_table set version = 1").update();
        jdbc.sql("delete from ticket_history where ticket_id in (select id from ticket)")
                .update();
        jdbc.sql("truncate ticket cascade").update();
        jdbc.sql("delete from supported_system where code = 'FIBRE-ACCESS'").update();
        jdbc.sql("delete from team where code = 'L3-FIBRE'").update();
        jdbc.sql("update team set closed_at = null, version = 1").update();
        jdbc.sql("update supported_system set retired_at = null, version = 1").update();
    }

    @Test
    void aTeamIsOpenedAndCanBeHandedTicketsAtOnce() {
        assertThat(open("L3-FIBRE", "L3", "OPERATOR"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/admin/teams/L3-FIBRE");
        assertThat(organization.teams())
                .anySatisfy(team -> assertThat(team.code()).isEqualTo(FIBRE));
        assertThat(admin().page("/admin/teams/L3-FIBRE")).contains("Fibre", "value=\"fibre@palier.example\"");
        assertThat(trail.of(Area.TEAM, "L3-FIBRE", 20))
                .extracting(change -> change.field())
                .contains("nameEn", "level");
    }

    @Test
    void whatATeamLacksIsSaidBesideItsFieldAndNothingTypedIsLost() {
        assertThat(open("fibre team", "L3", "OPERATOR"))
                .hasStatus(422)
                .bodyText()
                .contains("2 to 40 capital letters");
        assertThat(open("L3-FIBRE", "L4", "OPERATOR"))
                .hasStatus(422)
                .bodyText()
                .contains("vendors and partners at L4", "value=\"L3-FIBRE\"");
        assertThat(open("L3-BILLING", "L3", "OPERATOR"))
                .hasStatus(422)
                .bodyText()
                .contains("That code is, or was, another");
    }

    @Test
    void aTeamIsClosedOnlyOnceNothingNeedsItAndThenNothingGoesThere() {
        assertThat(closing("L3-BILLING")).contains("admin.structure.problem.HAS_PEOPLE");
        assertThat(closing("L3-CORE")).contains("admin.structure.problem.ROUTED");
        assertThat(closing("L1-CARE")).contains("admin.structure.problem");
        open("L3-FIBRE", "L3", "OPERATOR");
        var ticket = atBilling();
        tickets.make(ticket, null, null, MoveOrder.toTeam(TicketMove.TRANSFER, FIBRE, "theirs"), Crew.BILLING);
        assertThat(closing("L3-FIBRE")).contains("admin.team.holds");
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.CANCEL, "x"), Crew.MANAGER);
        assertThat(closing("L3-FIBRE")).contains("admin.team.closed");
        assertThat(organization.teams())
                .noneSatisfy(team -> assertThat(team.code()).isEqualTo(FIBRE));
        assertThat(organization.team(FIBRE)).as("old tickets still name it").isPresent();
        assertThat(admin().page("/admin/teams")).contains("Fibre");
        var other = atBilling();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> tickets.make(
                        other, null, null, MoveOrder.toTeam(TicketMove.TRANSFER, FIBRE, "theirs"), Crew.BILLING))
                .isInstanceOf(io.palier.ticket.DemandUnmet.class);
    }

    @Test
    void aSystemIsAddedAndRetiredAndThenOfferedToNobody() {
        assertThat(admin().post(
                                "/admin/systems",
                                "code",
                                "FIBRE-ACCESS",
                                "name",
                                "Fibre access",
                                "owner",
                                "L3-CORE",
                                "criticality",
                                "CRITICAL"))
                .hasStatus(302);
        assertThat(organization.systems())
                .anySatisfy(system -> assertThat(system.name()).isEqualTo("Fibre access"));
        assertThat(admin().post("/admin/systems/FIBRE-ACCESS/retirement", "version", "1", "retired", "true"))
                .hasStatus(302);
        assertThat(organization.systems())
                .noneSatisfy(system -> assertThat(system.name()).isEqualTo("Fibre access"));
        assertThat(organization.system(new SystemCode("FIBRE-ACCESS"))).isPresent();
        assertThat(admin().page("/admin/systems")).contains("Fibre access", "out of use");
        assertThat(admin().post("/admin/systems/FIBRE-ACCESS", "version", "1", "name", "Other", "owner", "L3-CORE"))
                .hasStatus(409);
        assertThat(admin().post("/admin/systems/FIBRE-ACCESS", "version", "2", "name", "Other", "owner", "L2-IT"))
                .hasStatus(422)
                .bodyText()
                .contains("A department at L3");
    }

    @Test
    void aTableIsTriedOnPastTicketsBeforeItIsKeptAndThenTheNextOneGoesByIt() {
        var past = atBilling();
        var trial = admin().post("/admin/routing", table("try", "1", "L3-ORDERS"));
        assertThat(trial)
                .hasStatus(200)
                .bodyText()
                .contains("Would have gone elsewhere: 1 of 1", past.value(), "Order management");
        assertThat(organization.departmentFor(Nature.BILLING_SYSTEM).code()).hasToString("L3-BILLING");

        assertThat(admin().post("/admin/routing", table("save", "1", "L3-ORDERS")))
                .hasStatus(302);
        assertThat(tickets.ticket(atBilling(), Crew.MANAGER).team()).hasToString("L3-ORDERS");
        assertThat(tickets.ticket(past, Crew.MANAGER).team())
                .as("what has gone stays")
                .hasToString("L3-BILLING");
        assertThat(trail.of(Area.ROUTE, 5)).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo("BILLING_SYSTEM");
            assertThat(change.before()).isEqualTo("L3-BILLING");
            assertThat(change.after()).isEqualTo("L3-ORDERS");
        });
        assertThat(admin().post("/admin/routing", table("save", "1", "L3-BILLING")))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody changed this meanwhile");
    }

    @Test
    void aTableThatLeadsNowhereIsRefused() {
        assertThat(admin().post("/admin/routing", table("save", "1", "L2-IT")))
                .hasStatus(422)
                .bodyText()
                .contains("Every nature leads to a department at work.");
    }

    private String closing(String team) {
        var version = structure.team(new TeamCode(team)).orElseThrow().version();
        var done = admin().post("/admin/teams/" + team + "/closing", "version", String.valueOf(version));
        return String.valueOf(done.getMvcResult().getFlashMap().get("flash"));
    }

    private MvcTestResult open(String code, String level, String party) {
        return admin().post(
                        "/admin/teams",
                        "code",
                        code,
                        "level",
                        level,
                        "nameEn",
                        "Fibre",
                        "nameFr",
                        "Fibre",
                        "party",
                        party,
                        "email",
                        "fibre@palier.example",
                        "phone",
                        "");
    }

    /** As it is, but for the billing system's department. */
    private String[] table(String action, String version, String billing) {
        var fields = new ArrayList<>(List.of("action", action, "version", version));
        for (var nature : Nature.values()) {
            fields.add("natures[" + nature + "]");
            fields.add(
                    nature == Nature.BILLING_SYSTEM
                            ? billing
                            : organization.departmentFor(nature).code().value());
        }
        organization.systems().forEach(system -> {
            fields.add("systems[" + system.code() + "]");
            fields.add(system.vendor().map(TeamCode::value).orElse(""));
        });
        return fields.toArray(String[]::new);
    }

    /** A ticket that L2 found to be the billing system's. */
    private TicketNumber atBilling() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var ticket = tickets.log(Drafts.aComplaintOf(caller.id()).draft(), Crew.AGENT);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.ESCALATE, "x"), Crew.AGENT);
        tickets.make(ticket, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "y"), Crew.IT);
        return ticket;
    }

    private Visitor admin() {
        return Visitor.of(mvc, staff.loadUserByUsername("admin"));
    }
}
