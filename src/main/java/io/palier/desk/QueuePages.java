package io.palier.desk;

import io.palier.look.Names;
import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import io.palier.queue.QueueColumns;
import io.palier.queue.SavedFilters;
import io.palier.sla.TicketClocks;
import io.palier.ticket.Findings;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketSearch;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts together what a queue's page shows. */
@Component
class QueuePages {

    private static final int ROWS = 50;

    private final Tickets tickets;
    private final TicketSearch search;
    private final TicketClocks clocks;
    private final SavedFilters filters;
    private final QueueColumns columns;
    private final Organization organization;
    private final Names names;
    private final MessageSource messages;

    QueuePages(
            Tickets tickets,
            TicketSearch search,
            TicketClocks clocks,
            SavedFilters filters,
            QueueColumns columns,
            Organization organization,
            Names names,
            MessageSource messages) {
        this.tickets = tickets;
        this.search = search;
        this.clocks = clocks;
        this.filters = filters;
        this.columns = columns;
        this.organization = organization;
        this.names = names;
        this.messages = messages;
    }

    QueuePage page(QueueAsk ask, StaffMember reader) {
        var tab = tab(ask, reader);
        var found = tab == null
                ? search.find(wanted(ask, reader), reader.id())
                : new Findings(tickets.list(tab.query(reader, ask, ROWS), reader.id()), false, Map.of());
        var numbers = found.list().rows().stream().map(TicketSummary::number).toList();
        return new QueuePage(
                title(ask, reader),
                ask,
                reader,
                tab,
                tabs(tab, reader),
                found,
                clocks.nextOf(numbers),
                filters.of(reader),
                new QueuePage.Columns(columns.of(reader.id())));
    }

    /** Hands over every ticket that the pages of the queue list, in their order. */
    void each(QueueAsk ask, StaffMember reader, Consumer<TicketSummary> taker) {
        var tab = tab(ask, reader);
        var query = tab == null ? wanted(ask, reader) : tab.query(reader, ask, ROWS);
        search.each(query, reader.id(), taker);
    }

    private static @Nullable QueueTab tab(QueueAsk ask, StaffMember reader) {
        return ask.isSearch() ? null : QueueTab.named(ask.tab(), reader);
    }

    /** What the reader calls it. */
    String title(QueueAsk ask, StaffMember reader) {
        var tab = tab(ask, reader);
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

    private TicketQuery wanted(QueueAsk ask, StaffMember reader) {
        return SearchText.of(ask.words(), organization.teams())
                .query(reader, ask.priorityWanted(), ask.statusWanted(), ask.pageWanted(), ROWS);
    }
}
