package io.palier.demo;

import io.palier.agreement.PauseReason;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.reply.Audience;
import io.palier.reply.Replies;
import io.palier.reply.ReplyDraft;
import io.palier.reply.ReplyStep;
import io.palier.reply.ReplyText;
import io.palier.ticket.TicketLinks;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import io.palier.ticket.Tie;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the operator's people say every day, and which tickets they have found to belong together. */
@Component
class Sayings {

    private static final StaffId MANAGER = new StaffId("manager");

    private final Replies replies;
    private final TicketLinks links;
    private final Organization organization;

    Sayings(Replies replies, TicketLinks links, Organization organization) {
        this.replies = replies;
        this.links = links;
        this.organization = organization;
    }

    /** Writes down the replies that everybody uses. */
    void fill() {
        say(
                new ReplyText(
                        "We are on it",
                        "Nous nous en occupons",
                        "Dear {caller}, we are working on your report {number}: {summary}. It is to be solved by {due}.",
                        "Bonjour {caller}, nous traitons votre signalement {number} : {summary}. Résolution prévue au plus"
                                + " tard {due}."),
                List.of());
        say(
                new ReplyText(
                        "A photo of the box, please",
                        "Une photo du boîtier, s’il vous plaît",
                        "Dear {caller}, please send us a photo of the lights of your box, so that we can go on with {number}.",
                        "Bonjour {caller}, merci de nous envoyer une photo des voyants de votre boîtier pour que nous"
                                + " puissions poursuivre {number}."),
                List.of(
                        new ReplyStep(TicketMove.ANSWER, null),
                        new ReplyStep(TicketMove.PEND, PauseReason.AWAITING_CUSTOMER)));
        say(
                new ReplyText(
                        "No known solution",
                        "Aucune solution connue",
                        "The steps of the script were tried on {line} without success.",
                        "Les étapes du script ont été essayées sur {line} sans succès."),
                List.of(new ReplyStep(TicketMove.ESCALATE, null)));
    }

    /** Ties the newest open tickets of the subject that is complained of most. */
    void tie(Tickets tickets) {
        var open = new TicketQuery(null, null, null, null, Set.of(), true, false, null, 0, 200);
        tickets.list(open, MANAGER).rows().stream()
                .collect(Collectors.groupingBy(TicketSummary::category))
                .values()
                .stream()
                .filter(same -> same.size() >= 3)
                .findFirst()
                .ifPresent(same -> {
                    var first = same.get(0).number();
                    links.tie(same.get(1).number(), Tie.RELATED, first, MANAGER);
                    links.tie(same.get(2).number(), Tie.DUPLICATE_OF, first, MANAGER);
                });
    }

    private void say(ReplyText text, List<ReplyStep> steps) {
        var manager = organization.member(MANAGER).orElseThrow();
        replies.add(new ReplyDraft(text, Audience.ALL, steps), manager);
    }
}
