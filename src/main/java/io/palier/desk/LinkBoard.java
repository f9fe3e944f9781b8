package io.palier.desk;

import io.palier.look.Option;
import io.palier.ticket.TicketLinks;
import io.palier.ticket.Tie;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Looks up what is tied to a ticket; {@code ${@links…}} in templates. */
@Component("links")
class LinkBoard {

    private final TicketLinks links;
    private final MessageSource messages;

    LinkBoard(TicketLinks links, MessageSource messages) {
        this.links = links;
        this.messages = messages;
    }

    public LinkPanel of(TicketPage page) {
        return new LinkPanel(
                page.ticket(), links.of(page.ticket().number(), page.reader().id()));
    }

    /** The same where the ticket is solved, as its parts may be then; null where it is not, or the reader is a vendor. */
    @Nullable
    public LinkPanel ofSolved(TicketPage page) {
        var solved = page.ticket().solution() != null && !page.ticket().status().isOpen();
        return solved && !page.reader().isOutsider() ? of(page) : null;
    }

    /** The ties that a person makes. */
    public List<Option> ties() {
        return Stream.of(Tie.values())
                .filter(Tie::isMadeByHand)
                .map(tie -> new Option(
                        tie.name(), messages.getMessage("desk.tie." + tie, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
