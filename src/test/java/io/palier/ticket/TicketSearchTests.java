package io.palier.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.Findings.Piece;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@PalierTest
class TicketSearchTests {

    private final TicketSearch search;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final JdbcClient jdbc;

    TicketSearchTests(TicketSearch search, Tickets tickets, Customers customers, Crew crew, JdbcClient jdbc) {
        this.search = search;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+33639980123",
                "06 39 98 01 23",
                "06.39.98.01.23",
                "0033 6 39 98 01 23",
                "+33 (0)6-39-98-01-23",
                "980123",
                "Zoé Lefèvre",
                "lefevre",
                "LEFÈV"
            })
    void aTicketIsFoundByItsCaller(String typed) {
        var number = log(zoe(), "Discount missing");
        log(customers.register("Paul Petit", "06 39 98 09 99", Locale.FRENCH), "Discount missing");
        assertThat(found(typed, Crew.AGENT)).containsExactly(number);
    }

    @Test
    void aVendorFindsNobodyByNameOrNumber() {
        var number = log(zoe(), "Discount missing");
        jdbc.sql("update ticket_visit set level = 'L4', team_code = ?")
                .param(Crew.VENDOR_DESK.value())
                .update();
        assertThat(found("Zoé", Crew.IT)).containsExactly(number);
        assertThat(found("discount", Crew.VENDOR)).containsExactly(number);
        assertThat(found("Zoé", Crew.VENDOR)).isEmpty();
        assertThat(found("0639980123", Crew.VENDOR)).isEmpty();
    }

    @Test
    void whatWasLookedForIsShownInItsWordForm() {
        var number = log(zoe(), "Coupures répétées des appels");
        var shown = search.find(TicketQuery.search("coupure appel", 0, 10), Crew.AGENT)
                .passages()
                .get(number);
        assertThat(marked(shown.summary())).containsExactly("Coupures", "appels");
        assertThat(shown.summary().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo("Coupures répétées des appels");
        assertThat(shown.passage()).isNull();
    }

    @Test
    void wordsOfTheDescriptionAreShownWithWhatStandsAroundThem() {
        var number = log(zoe(), "Discount missing");
        jdbc.sql("update ticket set description = ?")
                .param(
                        "She rang twice. The line crackles <b>whenever</b> it rains, she says, and her neighbour’s does too.")
                .update();
        var shown = search.find(TicketQuery.search("crackling", 0, 10), Crew.AGENT)
                .passages()
                .get(number);
        assertThat(marked(shown.summary())).isEmpty();
        assertThat(marked(shown.passage())).containsExactly("crackles");
    }

    @Test
    void aWordInVeryManyIsCountedToAThousandAndTheNewestComeFirst() {
        var first = log(zoe(), "Discount missing");
        copies(first, 1_040);
        var newest = log(zoe(), "Discount missing");
        var found = search.find(TicketQuery.search("discount", 0, 50), Crew.AGENT);
        assertThat(found.more()).isTrue();
        assertThat(found.list().total()).isEqualTo(TicketSearch.MOST);
        assertThat(found.list().rows()).hasSize(50);
        assertThat(found.list().rows().get(0).number()).isEqualTo(newest);
        var last = search.find(TicketQuery.search("discount", 19, 50), Crew.AGENT);
        assertThat(last.list().rows()).hasSize(50);
        assertThat(search.find(TicketQuery.search("discount", 20, 50), Crew.AGENT)
                        .list()
                        .rows())
                .isEmpty();
    }

    @Test
    void aWordInFewIsCountedExactly() {
        var first = log(zoe(), "Discount missing");
        copies(first, 70);
        var found = search.find(TicketQuery.search("discount", 1, 50), Crew.AGENT);
        assertThat(found.more()).isFalse();
        assertThat(found.list().total()).isEqualTo(71);
        assertThat(found.list().rows())
                .hasSize(21)
                .last()
                .extracting(TicketSummary::number)
                .isEqualTo(first);
    }

    @Test
    void whatNobodySaidIsNotFound() {
        log(zoe(), "Discount missing");
        assertThat(found("' or 1=1 --", Crew.AGENT)).isEmpty();
        assertThat(found("\0", Crew.AGENT)).hasSize(1);
        assertThat(found("\uE000", Crew.AGENT)).isEmpty();
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::found).map(Piece::text).toList();
    }

    private List<TicketNumber> found(String typed, StaffId by) {
        return search.find(TicketQuery.search(typed, 0, 50), by).list().rows().stream()
                .map(TicketSummary::number)
                .toList();
    }

    private Customer zoe() {
        return customers.register("Zoé Lefèvre", "06 39 98 01 23", Locale.FRENCH);
    }

    private TicketNumber log(Customer caller, String summary) {
        return tickets.log(Drafts.aComplaintOf(caller.id()).saying(summary).draft(), Crew.AGENT);
    }

    /** As many more with the same words; what else belongs to a ticket no search reads. */
    private void copies(TicketNumber of, int many) {
        jdbc.sql("""
                        insert into ticket (number, kind, version, status, level, team_code, priority, priority_rule, severity,
                          impact, scope, affected_customers, revenue_hit, satisfaction_hit, agreement_version_id,
                          category_code, customer_id, channel, language, summary, description, opened_by, opened_at)
                        select 'INC-2025-' || to_char(i, 'FM000000'), kind, version, status, level, team_code, priority,
                          priority_rule, severity, impact, scope, affected_customers, revenue_hit, satisfaction_hit,
                          agreement_version_id, category_code, customer_id, channel, language, summary, description,
                          opened_by, opened_at
                          from ticket, generate_series(1, ?) as i where number = ?""").params(many, of.value()).update();
    }
}
