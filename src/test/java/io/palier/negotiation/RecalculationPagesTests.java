package io.palier.negotiation;

import static io.palier.negotiation.Visitor.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.sla.RecalculationWatch;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.Channel;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What counting again would come to is looked at before it is done, and stands on record afterwards. */
@PalierTest
class RecalculationPagesTests {

    private static final String MIGRATION = "/negotiation/SLA-OFFICE/versions/1/migration";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Customers customers;
    private final Tickets tickets;
    private final RecalculationWatch round;
    private final Crew crew;
    private final JdbcClient jdbc;
    private TicketNumber ticket = new TicketNumber("INC-2026-000000");

    RecalculationPagesTests(
            MockMvcTester mvc,
            Organization organization,
            Customers customers,
            Tickets tickets,
            RecalculationWatch round,
            Crew crew,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.organization = organization;
        this.customers = customers;
        this.tickets = tickets;
        this.round = round;
        this.crew = crew;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aTicketRunsUnderTheFirstOfTwoVersions() {
        crew.hire();
        jdbc.sql("""
                        insert into agreement (code, kind, party_code, name_en, name_fr)
                        values ('SLA-OFFICE', 'SLA', 'SEGMENT-RESIDENTIAL', 'Office promise', 'Engagement de bureau')""").update();
        version(1, "PT10H", "2020-01-01T00:00:00Z", "2026-03-02T09:00:00Z");
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        ticket = tickets.log(
                Drafts.aComplaintOf(caller.id())
                        .about("ORDER_CREATION")
                        .hitting(Scope.ONE_CUSTOMER, 2)
                        .by(Channel.WEB)
                        .draft(),
                Crew.AGENT);
        version(2, "PT20H", "2026-03-02T09:00:00Z", null);
    }

    @Test
    void movingTicketsIsLookedAtThenDoneWithAReason() {
        assertThat(manager().page(MIGRATION))
                .contains("1 of 1 open promise would move", ticket.value(), "From version 1 to version 2");
        assertThat(body(manager().post(MIGRATION, "to", "2", "why", " "))).contains("Say why, in at most");

        var done = manager().post(MIGRATION, "to", "2", "why", "both sides <b>asked</b>");
        assertThat(done).hasStatus(302);
        round.round();

        assertThat(manager().page("/negotiation/recalculations")).contains("Tickets moved to another version");
        assertThat(manager().page(String.valueOf(done.getResponse().getRedirectedUrl())))
                .contains(
                        "1 ticket counted again, 1 promise moved",
                        ticket.value(),
                        "both sides &lt;b&gt;asked&lt;/b&gt;");
    }

    @Test
    void aDayOffShowsWhatItMovesBeforeItIsDecided() {
        assertThat(body(manager()
                        .post(
                                "/negotiation/holidays",
                                "party",
                                "SEGMENT-RESIDENTIAL",
                                "country",
                                "fr",
                                "year",
                                "2026",
                                "decisions",
                                "2026-04-06:yes",
                                "then",
                                "look")))
                .contains("0 of 1 open promise would move");
        assertThat(manager().page("/negotiation/recalculations")).contains("Nothing was counted again yet");
    }

    @Test
    void anOwnDayIsLookedAtBeforeItIsClosedAndNothingTypedIsLost() {
        assertThat(body(closes("day", "2026-03-03", "then", "look")))
                .contains("1 of 1 open promise would move", ticket.value(), "1\u00a0d later", "2026-03-03");
        assertThat(body(closes("day", "2026-03-03", "nameEn", "Inventory <1>")))
                .contains("Inventory &lt;1&gt;", "Give it a name of at most 200 characters.")
                .doesNotContain("Give the day.");
        assertThat(body(closes("day", "3 March", "nameEn", "Inventory", "nameFr", "Inventaire")))
                .contains("Give the day.", "Inventaire");
        assertThat(manager().page("/negotiation/recalculations")).contains("Nothing was counted again yet");

        assertThat(closes("day", "2026-03-03", "nameEn", "Inventory", "nameFr", "Inventaire"))
                .hasStatus(302);
        assertThat(manager().page("/negotiation/recalculations/progress"))
                .contains("Days off were decided", "0 of 1")
                .doesNotContain("data-finished", "<html");
        round.round();
        assertThat(manager().page("/negotiation/recalculations/progress")).contains("data-finished", "done");
    }

    @Test
    void whatFailedIsListedAndTriedAgainOnRecord() {
        poison("NOWHERE");
        closes("day", "2026-03-03", "nameEn", "Inventory", "nameFr", "Inventaire");
        round.round();
        var failed = "/negotiation/recalculations/" + failing();
        assertThat(manager().page(failed)).contains("1 ticket could not be counted", ticket.value(), "Try it again");
        assertThat(manager().page(failed + "/progress")).contains("data-finished");

        poison("BUSINESS_HOURS");
        var again = manager().post(failed + "/attempts");
        assertThat(again).hasStatus(302);
        round.round();

        assertThat(manager().page(String.valueOf(again.getResponse().getRedirectedUrl())))
                .contains("1 ticket counted again, 1 promise moved", ticket.value(), "Marc Nadeau");
        assertThat(manager().page(failed)).contains("No tickets counted again").doesNotContain("Try it again");
        assertThat(manager().post(failed + "/attempts")).hasRedirectedUrl(failed);
    }

    @Test
    void itIsNobodysBusinessButTheOperators() {
        assertThat(visitor(Crew.VENDOR).get(MIGRATION)).hasStatus(403);
        assertThat(visitor(Crew.BILLING).get("/negotiation/recalculations")).hasStatus(403);
        assertThat(manager().get("/negotiation/SLA-OFFICE/versions/9/migration"))
                .hasStatus(404);
        assertThat(manager().post(MIGRATION, "to", "1", "why", "to itself")).hasStatus(404);
        assertThat(manager().get("/negotiation/recalculations/00000000-0000-0000-0000-000000000000"))
                .hasStatus(404);
        assertThat(manager().post("/negotiation/recalculations/00000000-0000-0000-0000-000000000000/attempts"))
                .hasStatus(404);
    }

    private MvcTestResult closes(String... fields) {
        var all = Stream.concat(
                Stream.of("party", "SEGMENT-RESIDENTIAL", "country", "fr", "year", "2026"), Stream.of(fields));
        return manager().post("/negotiation/holidays/closures", all.toArray(String[]::new));
    }

    private void poison(String calendar) {
        jdbc.sql("""
                        update ticket_clock_event set calendar = ?
                         where clock_id in (select id from ticket_clock where ticket_number = ?)""").params(calendar, ticket.value()).update();
    }

    private String failing() {
        return jdbc.sql("select id from recalculation where tickets > 0")
                .query(String.class)
                .single();
    }

    private Visitor manager() {
        return visitor(Crew.MANAGER);
    }

    private Visitor visitor(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }

    private void version(int number, String goal, String from, @org.jspecify.annotations.Nullable String until) {
        jdbc.sql("""
                        insert into agreement_version (agreement_code, version, valid_from, valid_until, terms, state, decreed)
                        select 'SLA-OFFICE', :number, cast(:from as timestamptz), cast(:until as timestamptz),
                               jsonb_set(jsonb_set(terms, '{objectives}', cast(:objectives as jsonb)),
                                         '{calendars,BUSINESS_HOURS,holidays}', '"fr"'), 'ACTIVE', true
                          from agreement_version where agreement_code = 'SLA-DAY-ONE'""")
                .param("number", number)
                .param("from", from)
                .param("until", until, java.sql.Types.VARCHAR)
                .param(
                        "objectives",
                        "[{\"metric\": \"RESOLVE\", \"priority\": \"P1\", \"goal\": \"%s\", \"calendar\": \"BUSINESS_HOURS\"}]"
                                .formatted(goal))
                .update();
    }
}
