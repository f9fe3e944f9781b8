package io.palier.notification;

import io.palier.letter.Letter;
import io.palier.letter.Postbox;
import io.palier.organization.News;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.ticket.HistoryLine.Visibility;
import io.palier.ticket.TicketEntries;
import io.palier.ticket.TicketEvent;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketWatchers;
import io.palier.ticket.Tickets;
import java.util.LinkedHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells people of an entry in which they are named, or on a ticket that they watch: on screen, and by one letter unless
 * they want none. Never of what they wrote themselves, nor of what they may not read. Written in the transaction that
 * writes the entry.
 */
@Component
class TicketTalk {

    private final TicketEntries entries;
    private final TicketWatchers watchers;
    private final Tickets tickets;
    private final Tellings tellings;
    private final Organization organization;
    private final Postbox postbox;
    private final MessageSource messages;
    private final NotificationSettings settings;

    TicketTalk(
            TicketEntries entries,
            TicketWatchers watchers,
            Tickets tickets,
            Tellings tellings,
            Organization organization,
            Postbox postbox,
            MessageSource messages,
            NotificationSettings settings) {
        this.entries = entries;
        this.watchers = watchers;
        this.tickets = tickets;
        this.tellings = tellings;
        this.organization = organization;
        this.postbox = postbox;
        this.messages = messages;
        this.settings = settings;
    }

    /** The first entry of a ticket is the caller's words: it names nobody, and nobody watches yet. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(TicketEvent.Written event) {
        if (event.entry() > 1) {
            entries.at(event.number(), event.entry()).ifPresent(entry -> tell(event, entry));
        }
    }

    private void tell(TicketEvent.Written event, TicketEntries.Entry entry) {
        var whom = new LinkedHashMap<StaffId, Telling.Kind>();
        if (entry.text().indexOf('@') >= 0) {
            Mentions.in(entry.text(), organization.staff()).forEach(who -> whom.put(who, Telling.Kind.MENTION));
        }
        watchers.watchers(event.number()).forEach(who -> whom.putIfAbsent(who, Telling.Kind.WATCHED));
        whom.remove(entry.actor());
        whom.forEach((who, kind) -> organization
                .member(who)
                .filter(reader -> mayRead(reader, event.number(), entry))
                .ifPresent(reader -> tell(reader, kind, event, entry)));
    }

    private boolean mayRead(StaffMember reader, TicketNumber number, TicketEntries.Entry entry) {
        return !reader.isOutsider() || entry.visibility() == Visibility.VENDOR && tickets.isSeenBy(number, reader.id());
    }

    private void tell(StaffMember reader, Telling.Kind kind, TicketEvent.Written event, TicketEntries.Entry entry) {
        var ticket = entries.keyOf(event.number()).orElseThrow();
        if (tellings.tell(reader.id(), ticket, event.entry(), kind, event.at())
                && !reader.preferences().onScreen().contains(news(kind))) {
            postbox.post(letter(reader, kind, event, entry));
        }
    }

    private static News news(Telling.Kind kind) {
        return kind == Telling.Kind.MENTION ? News.MENTION : News.WATCHED;
    }

    private Letter letter(StaffMember reader, Telling.Kind kind, TicketEvent.Written event, TicketEntries.Entry entry) {
        var language = reader.language();
        var actor = entry.actor() == null
                ? messages.getMessage("look.itself", null, language)
                : organization
                        .member(entry.actor())
                        .map(StaffMember::name)
                        .orElse(entry.actor().value());
        var what = messages.getMessage("ticket.history." + entry.move(), null, language);
        var facts = new Object[] {event.number(), actor, what};
        var link = settings.baseUrl() + "/desk/tickets/" + event.number() + "#entry-" + event.entry();
        return Letter.mail(
                reader.email(),
                messages.getMessage("notification.told." + kind + ".subject", facts, language),
                messages.getMessage("notification.told." + kind + ".body", facts, language)
                        + "\n\n"
                        + messages.getMessage("letter.open", new Object[] {link}, language)
                        + "\n",
                event.number().value(),
                language);
    }
}
