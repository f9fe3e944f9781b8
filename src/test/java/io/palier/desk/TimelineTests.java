package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.attachment.Attachments;
import io.palier.attachment.Samples;
import io.palier.customer.Customers;
import io.palier.letter.Letter;
import io.palier.letter.Postbox;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@PalierTest
record TimelineTests(
        MockMvcTester mvc,
        Organization organization,
        Tickets tickets,
        Attachments attachments,
        Customers customers,
        Postbox postbox,
        TransactionOperations transaction,
        Crew crew) {

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void movesNotesLettersAndFilesAreOneLineThatCanBeSifted() {
        var number = story();
        var page = "/desk/tickets/" + number;
        assertThat(life(page, "all"))
                .contains("asked twice", "letter@customers.example", "on its way", "trace.txt", "core fault");
        assertThat(life(page, "moves")).contains("core fault").doesNotContain("asked twice", "letter@", "trace.txt");
        assertThat(life(page, "notes")).contains("asked twice", "trace.txt").doesNotContain("core fault", "letter@");
        assertThat(life(page, "letters")).contains("letter@customers.example").doesNotContain("asked twice");
        assertThat(life(page, "files")).contains("trace.txt").doesNotContain("asked twice", "letter@");
        assertThat(life(page, "<script>")).contains("asked twice", "letter@");
    }

    @Test
    void aVendorIsShownNoLettersAndNoNotesOfOurs() {
        var page = Visitor.of(mvc, organization, VENDOR).page("/desk/tickets/" + story() + "?show=letters");
        assertThat(page).doesNotContain("letter@customers.example", "asked twice", ">Letters<", "Jeanne");
        assertThat(Visitor.of(mvc, organization, VENDOR).page("/desk/tickets/" + story()))
                .contains("trace.txt")
                .doesNotContain("letter@customers.example", "asked twice");
    }

    private String life(String page, String part) {
        var whole = Visitor.of(mvc, organization, BILLING)
                .page(page + "?show=" + part.replace("<", "%3C").replace(">", "%3E"));
        return whole.substring(whole.indexOf("id=\"h-life\""), whole.indexOf("<aside"));
    }

    private TicketNumber story() {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var number = tickets.log(Drafts.aComplaintOf(jeanne.id()).draft(), AGENT);
        tickets.make(number, null, null, MoveOrder.of(TicketMove.NOTE, "asked twice"), AGENT);
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "unknown"), AGENT);
        tickets.make(number, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "engine"), IT);
        tickets.make(number, null, null, MoveOrder.handToVendor(new SystemCode("BILLING"), "core fault"), BILLING);
        attachments.bring(
                number, TicketMove.TELL_VENDOR, "look", List.of(Samples.file("trace.txt", "trace")), null, BILLING);
        transaction.executeWithoutResult(status -> postbox.post(
                Letter.mail("letter@customers.example", "Your ticket", "We look into it.", number.value(), null)));
        return number;
    }
}
