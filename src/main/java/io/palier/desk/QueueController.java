package io.palier.desk;

import io.palier.look.Names;
import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import io.palier.sla.TicketClocks;
import io.palier.ticket.Findings;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketSearch;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The reader's queue, what breaks first on top; and the search that finds any ticket the reader may see. */
@Controller
class QueueController {

    private static final int ROWS = 50;

    private final Tickets tickets;
    private final TicketSearch search;
    private final TicketClocks clocks;
    private final Organization organization;
    private final Names names;
    private final MessageSource messages;

    QueueController(
            Tickets tickets,
            TicketSearch search,
            TicketClocks clocks,
            Organization organization,
            Names names,
            MessageSource messages) {
        this.tickets = tickets;
        this.search = search;
        this.clocks = clocks;
        this.organization = organization;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/desk")
    String queue(@ModelAttribute("ask") QueueAsk ask, StaffMember reader, Model model) {
        var page = page(ask, reader);
        if (ask.isSearch() && isTheOne(ask, page)) {
            return "redirect:/desk/tickets/" + page.list().rows().get(0).number();
        }
        model.addAttribute("page", page);
        return "desk/queue";
    }

    /** The rows alone, for a page that is open already. */
    @GetMapping("/desk/queue/rows")
    String rows(@ModelAttribute("ask") QueueAsk ask, StaffMember reader, Model model) {
        model.addAttribute("page", page(ask, reader));
        return "desk/queue :: rows";
    }

    private QueuePage page(QueueAsk ask, StaffMember reader) {
        var tab = ask.isSearch() ? null : QueueTab.named(ask.tab(), reader);
        var found = tab == null
                ? search.find(wanted(ask), reader.id())
                : new Findings(tickets.list(tab.query(reader, ask, ROWS), reader.id()), false, Map.of());
        var numbers = found.list().rows().stream().map(TicketSummary::number).toList();
        return new QueuePage(
                title(tab, ask, reader), ask, reader, tab, tabs(tab, reader), found, clocks.nextOf(numbers));
    }

    private String title(@Nullable QueueTab tab, QueueAsk ask, StaffMember reader) {
        if (tab == QueueTab.TEAM && reader.teamCode() != null) {
            return names.team(reader.teamCode());
        }
        var locale = LocaleContextHolder.getLocale();
        return tab == null
                ? messages.getMessage("desk.queue.results", new Object[] {ask.words()}, locale)
                : messages.getMessage("desk.queue.tab." + tab, null, locale);
    }

    private List<QueuePage.Tab> tabs(@Nullable QueueTab current, StaffMember reader) {
        return QueueTab.of(reader).stream()
                .map(tab -> new QueuePage.Tab(tab, count(tab, reader), tab == current))
                .toList();
    }

    private @Nullable Long count(QueueTab tab, StaffMember reader) {
        return tab == QueueTab.ALL
                ? null
                : tickets.count(tab.query(reader, new QueueAsk(null, null, null, null, null), 1), reader.id());
    }

    private TicketQuery wanted(QueueAsk ask) {
        return SearchText.of(ask.words(), organization.teams())
                .query(ask.priorityWanted(), ask.statusWanted(), ask.pageWanted(), ROWS);
    }

    /** Who types a whole number means that ticket, not a list of one. */
    private static boolean isTheOne(QueueAsk ask, QueuePage page) {
        return page.list().total() == 1 && TicketNumber.isOne(ask.words().toUpperCase(Locale.ROOT));
    }
}
