package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.PauseReason;
import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.reply.Audience;
import io.palier.reply.Replies;
import io.palier.reply.ReplyDraft;
import io.palier.reply.ReplyStep;
import io.palier.reply.ReplyText;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PalierTest
class ReplyControllerTests {

    private static final String[] GOOD = {
        "titleEn",
        "Papers wanted",
        "titleFr",
        "Pièce demandée",
        "textEn",
        "Dear {caller}, send us the paper for {number}",
        "textFr",
        "Bonjour {caller}, envoyez la pièce",
        "audience",
        "ME",
        "steps",
        "ANSWER",
        "steps",
        "PEND",
        "steps",
        "",
        "reason",
        "SPARE_PART"
    };

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final Replies replies;
    private final Customers customers;
    private final Crew crew;

    ReplyControllerTests(
            MockMvcTester mvc,
            Organization organization,
            Tickets tickets,
            Replies replies,
            Customers customers,
            Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.tickets = tickets;
        this.replies = replies;
        this.customers = customers;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void aMacroIsWrittenShownFilledInAndRun() {
        assertThat(as(AGENT).post("/desk/replies", GOOD)).hasStatus3xxRedirection();
        var ticket = log();
        var page = as(AGENT).page(page(ticket) + "/replies");
        assertThat(page).contains("Papers wanted", "Bonjour Jeanne Martin, envoyez la pièce", "lang=\"fr\"");
        var id = replies.of(member(AGENT)).get(0).id();
        var sent = as(AGENT)
                .post(
                        page(ticket) + "/replies/" + id + "/run",
                        "version",
                        Visitor.input(page, "version"),
                        "submission",
                        Visitor.input(page, "submission"));
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(tickets.ticket(ticket, AGENT).status()).isEqualTo(TicketStatus.HELD);
        assertThat(as(AGENT).page(page(ticket))).contains("Bonjour Jeanne Martin");
    }

    @Test
    void aReplyIsTakenIntoTheFormOfAnAnswerAndWritesNothing() {
        as(AGENT).post("/desk/replies", GOOD);
        var ticket = log();
        var id = replies.of(member(AGENT)).get(0).id();
        assertThat(as(AGENT).page(page(ticket) + "/replies/" + id + "/answer"))
                .containsPattern("(?s)id=\"move-answer\"[^>]*open.*Bonjour Jeanne Martin, envoyez");
        assertThat(tickets.ticket(ticket, AGENT).history()).hasSize(1);
        assertThat(as(IT).get(page(ticket) + "/replies/" + id + "/answer")).hasStatus(404);
        assertThat(as(IT).get("/desk/replies/" + id + "/edit")).hasStatus(404);
        assertThat(as(IT).post("/desk/replies/" + id + "/retirement")).hasStatus(404);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndAllIsThereStill() {
        var fields = GOOD.clone();
        fields[5] = "Dear {nickname}, <script>alert(1)</script>";
        var answer = as(AGENT).post("/desk/replies", fields);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.body(answer))
                .contains("{nickname}", "textEn-error", "Bonjour {caller}", "Papers wanted")
                .doesNotContain("<script>alert");
        assertThat(replies.of(member(AGENT))).isEmpty();
    }

    @Test
    void aChangedReplyIsKeptAndAnOldPageIsTold() {
        as(AGENT).post("/desk/replies", GOOD);
        var id = replies.of(member(AGENT)).get(0).id();
        var form = GOOD.clone();
        form[1] = "Papers, please";
        var address = "/desk/replies/" + id + "/edit";
        assertThat(as(AGENT).page(address)).contains("Papers wanted");
        assertThat(as(AGENT).post(address, with(form, "version", "0"))).hasStatus3xxRedirection();
        assertThat(as(AGENT).page("/desk/replies")).contains("Papers, please");
        var late = as(AGENT).post(address, with(form, "version", "0"));
        assertThat(late).hasStatus(422);
        assertThat(Visitor.body(late)).contains("Papers, please", "Somebody changed it");
        assertThat(as(AGENT).post("/desk/replies/" + id + "/retirement")).hasStatus3xxRedirection();
        assertThat(as(AGENT).page("/desk/replies")).doesNotContain("Papers, please");
    }

    @Test
    void aMacroThatIsRefusedSaysWhichMoveAndWhyAndMakesNone() {
        macro(new ReplyText("Up", "Monter", "Up {number}", "Monter {number}"), TicketMove.NOTE, TicketMove.RESUME);
        var ticket = log();
        var id = replies.of(member(AGENT)).get(0).id();
        var answer = as(AGENT).post(page(ticket) + "/replies/" + id + "/run");
        assertThat(answer).hasStatus(409);
        assertThat(Visitor.body(answer)).contains("Resume", "nothing to resume");
        assertThat(tickets.ticket(ticket, AGENT).history()).hasSize(1);
    }

    @Test
    void aMacroWithAGapThatNothingFillsIsNotRun() {
        macro(new ReplyText("Up", "Monter", "Dear {caller}", "Bonjour {caller}"), TicketMove.NOTE);
        var ticket = tickets.log(Drafts.aFaultOf("BILLING").draft(), AGENT);
        var id = replies.of(member(AGENT)).get(0).id();
        assertThat(as(AGENT).post(page(ticket) + "/replies/" + id + "/run")).hasStatus(422);
        assertThat(as(AGENT).page(page(ticket) + "/replies")).contains("{caller}", "Bonjour …");
    }

    @Test
    void anOldPageRunsNoMacro() {
        macro(new ReplyText("Up", "Monter", "Up", "Monter"), TicketMove.ESCALATE);
        var ticket = log();
        var seen = tickets.ticket(ticket, AGENT).version();
        tickets.make(ticket, null, null, MoveOrder.pend(PauseReason.SPARE_PART, "x", null), AGENT);
        var id = replies.of(member(AGENT)).get(0).id();
        assertThat(as(AGENT)
                        .post(
                                page(ticket) + "/replies/" + id + "/run",
                                "version",
                                Integer.toString(seen),
                                "submission",
                                UUID.randomUUID().toString()))
                .hasStatus(409);
    }

    @Test
    void vendorsHaveNoReplies() {
        assertThat(as(VENDOR).get("/desk/replies")).hasStatus(403);
        assertThat(as(VENDOR).post("/desk/replies", GOOD)).hasStatus(403);
        assertThat(as(VENDOR).get(page(log()) + "/replies")).hasStatus(403);
    }

    private void macro(ReplyText text, TicketMove... moves) {
        var steps =
                List.of(moves).stream().map(move -> new ReplyStep(move, null)).toList();
        replies.add(new ReplyDraft(text, Audience.ME, steps), member(AGENT));
    }

    private static String[] with(String[] fields, String name, String value) {
        var more = Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }

    private TicketNumber log() {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(jeanne.id()).draft(), AGENT);
    }

    private static String page(TicketNumber number) {
        return "/desk/tickets/" + number;
    }

    private StaffMember member(StaffId id) {
        return organization.member(id).orElseThrow();
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
