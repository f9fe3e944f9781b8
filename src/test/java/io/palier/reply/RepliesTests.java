package io.palier.reply;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.agreement.PauseReason;
import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.reply.ReplyRefused.Problem;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.TicketChanged;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PalierTest
class RepliesTests {

    private static final ReplyText TEXT =
            new ReplyText("Papers wanted", "Pièce demandée", "Dear {caller}, send us {number}", "Bonjour {caller}");

    private final Replies replies;
    private final Tickets tickets;
    private final Customers customers;
    private final Organization organization;
    private final Crew crew;

    RepliesTests(Replies replies, Tickets tickets, Customers customers, Organization organization, Crew crew) {
        this.replies = replies;
        this.tickets = tickets;
        this.customers = customers;
        this.organization = organization;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void aReplyIsForOneselfForTheTeamOrForEverybodyOfOurs() {
        var own = add(Audience.ME, AGENT);
        var ofTheTeam = add(Audience.TEAM, AGENT);
        var ofAll = add(Audience.ALL, MANAGER);
        var colleague = crew.hire(new StaffId("agent2"), "Alain Petit", "L1-CARE", Role.AGENT);
        assertThat(ids(member(AGENT))).contains(own, ofTheTeam, ofAll);
        assertThat(ids(colleague)).contains(ofTheTeam, ofAll).doesNotContain(own);
        assertThat(ids(member(IT))).contains(ofAll).doesNotContain(own, ofTheTeam);
        assertThat(ids(member(VENDOR))).isEmpty();
    }

    @Test
    void whatIsForOthersIsWrittenByWhoeverSpeaksForThem() {
        refused("audience", Problem.NOT_YOURS, draft(Audience.ALL, TEXT), AGENT);
        refused("audience", Problem.NOT_YOURS, draft(Audience.TEAM, TEXT), MANAGER);
        var ofAll = add(Audience.ALL, MANAGER);
        assertThatThrownBy(() -> replies.change(ofAll, 0, draft(Audience.ME, TEXT), member(AGENT)))
                .isInstanceOf(ReplyRefused.class);
        assertThat(replies.retire(ofAll, member(AGENT))).isFalse();
        assertThat(replies.retire(ofAll, member(MANAGER))).isTrue();
        assertThat(ids(member(AGENT))).doesNotContain(ofAll);
    }

    @Test
    void anUnknownVariableIsRefusedInEitherLanguage() {
        refused("textEn", Problem.UNKNOWN_VARIABLE, draft(Audience.ME, new ReplyText("a", "b", "{name}", "c")), AGENT);
        refused("textFr", Problem.UNKNOWN_VARIABLE, draft(Audience.ME, new ReplyText("a", "b", "c", "{nom}")), AGENT);
        refused("titleFr", Problem.MISSING, draft(Audience.ME, new ReplyText("a", " ", "c", "d")), AGENT);
        refused("textEn", Problem.TOO_LONG, draft(Audience.ME, new ReplyText("a", "b", "x".repeat(8001), "d")), AGENT);
    }

    @Test
    void aMacroMakesOnlyMovesThatATextIsEnoughFor() {
        for (var move : TicketMove.values()) {
            var steps = List.of(new ReplyStep(move, move == TicketMove.PEND ? PauseReason.SPARE_PART : null));
            var draft = new ReplyDraft(TEXT, Audience.ME, steps);
            if (ReplyStep.POSSIBLE.contains(move)) {
                replies.add(draft, member(AGENT));
            } else {
                refused("steps", Problem.UNSUITABLE, draft, AGENT);
            }
        }
        refused("steps", Problem.UNSUITABLE, macro(TicketMove.PEND), AGENT);
    }

    @Test
    void twoWhoChangeAReplyAreNotBothObeyed() {
        var reply = add(Audience.TEAM, AGENT);
        replies.change(reply, 0, draft(Audience.TEAM, TEXT), member(AGENT));
        assertThatThrownBy(() -> replies.change(reply, 0, draft(Audience.TEAM, TEXT), member(AGENT)))
                .isInstanceOfSatisfying(
                        ReplyRefused.class, no -> assertThat(no.problem()).isEqualTo(Problem.CHANGED));
    }

    @Test
    void aMacroMakesAllItsMovesInOrder() {
        var ticket = log();
        run(ticket, null, TicketMove.ANSWER, TicketMove.PEND);
        var read = tickets.ticket(ticket, AGENT);
        assertThat(read.status()).isEqualTo(TicketStatus.HELD);
        assertThat(read.history()).extracting(HistoryLine::move).containsExactly("LOG", "ANSWER", "PEND");
        assertThat(read.history()).extracting(HistoryLine::text).containsExactly("", "Send it", "Send it");
    }

    @Test
    void whereOneMoveIsRefusedNoneIsMade() {
        var ticket = log();
        assertThatThrownBy(() -> run(ticket, null, TicketMove.ANSWER, TicketMove.ESCALATE, TicketMove.SOLVE))
                .isInstanceOf(ActionRefused.class);
        assertThat(tickets.ticket(ticket, AGENT).history())
                .extracting(HistoryLine::move)
                .containsExactly("LOG");
    }

    @Test
    void aMacroSentTwiceRunsOnceAndOneThatComesLateNotAtAll() {
        var ticket = log();
        var macro = kept(TicketMove.ANSWER, TicketMove.PEND);
        var seen = tickets.ticket(ticket, AGENT).version();
        var sent = UUID.randomUUID();
        replies.run(macro, ticket, seen, sent, "Send it", member(AGENT));
        replies.run(macro, ticket, seen, sent, "Send it", member(AGENT));
        assertThat(tickets.ticket(ticket, AGENT).history()).hasSize(3);
        assertThatThrownBy(
                        () -> replies.run(kept(TicketMove.RESUME), ticket, seen, UUID.randomUUID(), "x", member(AGENT)))
                .isInstanceOf(TicketChanged.class);
    }

    private void run(TicketNumber ticket, @Nullable Integer seen, TicketMove... moves) {
        replies.run(kept(moves), ticket, seen, UUID.randomUUID(), "Send it", member(AGENT));
    }

    private Reply kept(TicketMove... moves) {
        return replies.reply(replies.add(macro(moves), member(AGENT)), member(AGENT))
                .orElseThrow();
    }

    private static ReplyDraft macro(TicketMove... moves) {
        var pended = moves.length > 1;
        var steps = List.of(moves).stream()
                .map(move -> new ReplyStep(move, move == TicketMove.PEND && pended ? PauseReason.SPARE_PART : null))
                .toList();
        return new ReplyDraft(TEXT, Audience.ME, steps);
    }

    private void refused(String field, Problem problem, ReplyDraft draft, StaffId by) {
        assertThatThrownBy(() -> replies.add(draft, member(by))).isInstanceOfSatisfying(ReplyRefused.class, no -> {
            assertThat(no.field()).isEqualTo(field);
            assertThat(no.problem()).isEqualTo(problem);
        });
    }

    private ReplyId add(Audience audience, StaffId by) {
        return replies.add(draft(audience, TEXT), member(by));
    }

    private static ReplyDraft draft(Audience audience, ReplyText text) {
        return new ReplyDraft(text, audience, List.of());
    }

    private List<ReplyId> ids(StaffMember who) {
        return replies.of(who).stream().map(Reply::id).toList();
    }

    private TicketNumber log() {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(jeanne.id()).draft(), AGENT);
    }

    private StaffMember member(StaffId id) {
        return organization.member(id).orElseThrow();
    }
}
