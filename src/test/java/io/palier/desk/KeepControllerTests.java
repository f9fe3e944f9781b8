package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.queue.SavedFilters;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.Tickets;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PalierTest
class KeepControllerTests {

    private static final StaffId COLLEAGUE = new StaffId("nadia");

    private final MockMvcTester mvc;
    private final Organization organization;
    private final SavedFilters filters;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;

    KeepControllerTests(
            MockMvcTester mvc,
            Organization organization,
            SavedFilters filters,
            Tickets tickets,
            Customers customers,
            Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.filters = filters;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
        crew.hire(COLLEAGUE, "Nadia", "L2-IT", Role.SPECIALIST);
    }

    @Test
    void aSearchIsKeptUnderANameAndFoundAgain() {
        assertThat(as(IT).post("/desk/filters", "name", " Broken bills ", "words", "team:billing is:breached"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/desk?q=team%3Abilling%20is%3Abreached");
        assertThat(as(IT).page("/desk")).contains("Broken bills");
        assertThat(as(IT).page("/desk?q=team:billing%20is:breached"))
                .containsPattern("aria-current=\"page\"[^>]*>[^>]*>[^>]*>[^>]*>[^>]*>Broken bills")
                .contains("Forget this search");
    }

    @Test
    void theTeamSeesWhatIsSharedAndNobodyElseDoes() {
        as(IT).post("/desk/filters", "name", "Ours", "words", "level:2", "shared", "true");
        as(IT).post("/desk/filters", "name", "Mine", "words", "is:mine");
        assertThat(as(COLLEAGUE).page("/desk")).contains("Ours").doesNotContain(">Mine<");
        assertThat(as(BILLING).page("/desk")).doesNotContain("Ours");
        assertThat(as(COLLEAGUE).page("/desk?q=level:2")).doesNotContain("Forget this search");
    }

    @Test
    void onlyTheOwnerForgetsASearch() {
        as(IT).post("/desk/filters", "name", "Ours", "words", "level:2", "shared", "true");
        var id = filters.of(organization.member(IT).orElseThrow()).get(0).id();
        as(COLLEAGUE).post("/desk/filters/" + id + "/removal");
        assertThat(as(IT).page("/desk")).contains("Ours");
        as(IT).post("/desk/filters/" + id + "/removal");
        assertThat(as(IT).page("/desk")).doesNotContain("Ours");
    }

    @Test
    void theSameNameAgainKeepsTheNewWords() {
        as(IT).post("/desk/filters", "name", "Ours", "words", "level:2");
        as(IT).post("/desk/filters", "name", "OURS", "words", "level:3");
        assertThat(filters.of(organization.member(IT).orElseThrow()))
                .singleElement()
                .matches(one -> one.name().equals("OURS") && one.words().equals("level:3"));
    }

    @Test
    void aNamelessSearchIsAskedForItsNameAndNothingIsLost() {
        var answer = as(IT).reading("fr").post("/desk/filters", "name", " ", "words", "level:3 frelon");
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.body(answer)).contains("Donnez-lui un nom.", "value=\"level:3 frelon\"");
        assertThat(as(IT).post("/desk/filters", "name", "x".repeat(61), "words", "level:3"))
                .hasStatus(422);
    }

    @Test
    void thirtyAreEnough() {
        IntStream.range(0, SavedFilters.MOST).forEach(n -> as(IT).post("/desk/filters", "name", "n" + n, "words", "w"));
        var answer = as(IT).post("/desk/filters", "name", "one more", "words", "w");
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.body(answer)).contains("30 searches are kept already");
        assertThat(as(IT).post("/desk/filters", "name", "n3", "words", "other")).hasStatus3xxRedirection();
    }

    @Test
    void chosenColumnsStayChosen() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        tickets.log(Drafts.aComplaintOf(caller.id()).draft(), AGENT);
        assertThat(as(AGENT).page("/desk/queue/rows")).contains("Jeanne Martin", "class=\"stairs\"");
        assertThat(as(AGENT)
                        .post("/desk/columns", "column", "NUMBER", "column", "OPENED", "column", "BLUE", "tab", "all"))
                .hasRedirectedUrl("/desk?tab=all");
        assertThat(as(AGENT).page("/desk/queue/rows"))
                .contains("INC-2026-", "2 March 2026")
                .doesNotContain("Jeanne Martin", "class=\"stairs\"");
        as(AGENT).post("/desk/columns");
        assertThat(as(AGENT).page("/desk/queue/rows"))
                .contains("Discount missing")
                .doesNotContain("ticket-number\"");
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
