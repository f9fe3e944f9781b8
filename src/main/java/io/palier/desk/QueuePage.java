package io.palier.desk;

import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.queue.QueueColumn;
import io.palier.queue.SavedFilter;
import io.palier.sla.ClockView;
import io.palier.ticket.Findings;
import io.palier.ticket.TicketList;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketSummary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A queue as the page shows it. {@code tab} is null where words were searched for. */
record QueuePage(
        String title,
        QueueAsk ask,
        StaffMember reader,
        @Nullable QueueTab tab,
        List<Tab> tabs,
        Findings found,
        Map<TicketNumber, ClockView> clocks,
        List<SavedFilter> filters,
        Columns columns) {

    /** A tab and how many tickets lie under it; null where counting would cost more than it tells. */
    record Tab(QueueTab tab, @Nullable Long count, boolean current) {}

    public TicketList list() {
        return found.list();
    }

    /** Where in a ticket the words stand that were looked for; null where nothing was, or they stand nowhere. */
    public Findings.@Nullable Passage passage(TicketSummary ticket) {
        return found.passages().get(ticket.number());
    }

    /** Which facts of a ticket the reader wants to see. */
    record Columns(Set<QueueColumn> shown) {

        /** Whether that one, by its name, is among them. */
        public boolean has(String name) {
            return shown.contains(QueueColumn.valueOf(name));
        }
    }

    /** The filter that is looked at; null where its words are nobody's. */
    public @Nullable SavedFilter filter() {
        return filters.stream()
                .filter(one -> one.words().equals(ask.words()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the words can be kept: there are some, not too many, and the reader has not kept them. */
    public boolean isKeepable() {
        var kept = filter();
        return ask.isSearch() && ask.words().length() <= SavedFilter.WORDS && (kept == null || !kept.isOf(reader.id()));
    }

    /** A move as its address spells it. */
    record BulkMove(TicketMove move, String slug) {}

    /** The moves that can be made with many tickets at once. */
    public List<BulkMove> bulkMoves() {
        return BulkMoves.of(reader).stream()
                .map(move -> new BulkMove(move, MoveRow.slug(move)))
                .toList();
    }

    @Nullable
    public ClockView clock(TicketSummary ticket) {
        return clocks.get(ticket.number());
    }

    /** Whether one key press makes the ticket the reader's: it is the team's, nobody has it, somebody should. */
    public boolean takeable(TicketSummary ticket) {
        return ticket.assigneeName() == null && ticket.status().isOpen() && reader.worksIn(ticket.team());
    }

    /** Whose changes make this page old, as {@code /live} is asked: the team's, or everybody's. */
    public String news() {
        return tab == QueueTab.TEAM && reader.teamCode() != null ? "team=" + reader.teamCode() : "";
    }

    /** Whether the next ticket can be asked for here: what comes in later is asked for just the same. */
    public boolean hasNext() {
        return tab == QueueTab.TEAM && reader.teamCode() != null;
    }

    /** Which kind of nothing an empty list is. */
    public String emptiness() {
        if (ask.isSearch()) {
            return "SEARCH";
        }
        return ask.isFiltered() || tab == null ? "FILTER" : tab.name();
    }

    /** Where to go from an empty list; null where there is nowhere. */
    public @Nullable String way() {
        return switch (emptiness()) {
            case "FILTER" -> "/desk?tab=" + (tab == null ? "" : tab.slug());
            case "TEAM" -> reader.teamLevel() == SupportLevel.L1 ? "/desk/tickets/new" : null;
            case "ALL" -> "/desk/tickets/new";
            default -> "/desk";
        };
    }
}
