package io.palier.notification;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.MediumRule;
import io.palier.agreement.MediumRule.Event;
import io.palier.agreement.Priority;
import io.palier.letter.Postbox;
import io.palier.letter.Webhooks;
import io.palier.organization.Organization;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketEvent;
import io.palier.ticket.TicketFacts;
import io.palier.ticket.Tickets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the other side of an agreement that a ticket reached it, was acknowledged, resolved or closed, where and how that
 * was agreed (domain.md §4, "the medium for each event"); where nothing was agreed, nobody is told. Written in the
 * transaction that does it.
 */
@Component
class TicketNotifications {

    private final Tickets tickets;
    private final Concerned concerned;
    private final Organization organization;
    private final Reach reach;
    private final NotificationLetter letters;
    private final TroubleTicketDocument document;
    private final Postbox postbox;
    private final Webhooks webhooks;

    TicketNotifications(
            Tickets tickets,
            Concerned concerned,
            Organization organization,
            Reach reach,
            NotificationLetter letters,
            TroubleTicketDocument document,
            Postbox postbox,
            Webhooks webhooks) {
        this.tickets = tickets;
        this.concerned = concerned;
        this.organization = organization;
        this.reach = reach;
        this.letters = letters;
        this.document = document;
        this.postbox = postbox;
        this.webhooks = webhooks;
    }

    /** Once all that belongs to the change is done, and before it is final. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(TicketEvent event) {
        if (event instanceof TicketEvent.Moved moved) {
            handedOver(moved);
        } else if (event instanceof TicketEvent.Acknowledged) {
            customer(event, Event.ACKNOWLEDGED);
        } else if (event instanceof TicketEvent.Resolved) {
            everybody(event, Event.RESOLVED);
        } else if (event instanceof TicketEvent.Closed) {
            everybody(event, Event.CLOSED);
        }
    }

    private void handedOver(TicketEvent.Moved moved) {
        var ticket = tickets.facts(moved.number());
        holder(ticket, moved.toTeam(), moved.fromTeam(), Event.HANDED_OVER, moved.priority(), moved.at());
    }

    private void everybody(TicketEvent event, Event what) {
        customer(event, what);
        var ticket = tickets.facts(event.number());
        holder(ticket, ticket.team(), null, what, ticket.priority(), event.at());
    }

    private void customer(TicketEvent event, Event what) {
        var ticket = tickets.facts(event.number());
        var rules = rules(concerned.customers(ticket), what, ticket.priority());
        if (!rules.isEmpty()) {
            reach.customer(ticket).ifPresent(reader -> post(ticket, what, event.at(), rules, reader));
        }
    }

    private void holder(
            TicketFacts ticket, TeamCode holder, @Nullable TeamCode giver, Event what, Priority priority, Instant at) {
        var rules = rules(concerned.holders(ticket, holder, giver, at), what, priority);
        if (!rules.isEmpty()) {
            organization.team(holder).map(reach::team).ifPresent(reader -> post(ticket, what, at, rules, reader));
        }
    }

    private static List<MediumRule> rules(Optional<AgreementVersion> agreement, Event what, Priority priority) {
        return agreement.map(version -> version.mediaFor(what, priority)).orElse(List.of());
    }

    private void post(TicketFacts ticket, Event what, Instant at, List<MediumRule> rules, Reach.Reader reader) {
        var thread = ticket.number().value();
        for (var rule : rules) {
            switch (rule.medium()) {
                case MAIL, SMS -> letters.to(reader, rule, what, ticket).ifPresent(postbox::post);
                case API -> {
                    var id = UUID.randomUUID().toString();
                    var topic = what == Event.HANDED_OVER ? NotificationTopics.CHANGED : NotificationTopics.STATUS;
                    webhooks.tell(
                            List.of(String.valueOf(rule.address())),
                            topic,
                            id,
                            document.of(topic, id, at, ticket),
                            thread);
                }
                case PHONE, SCREEN -> {
                    // a person calls (Calls), and a screen shows it anyway
                }
            }
        }
    }
}
