package io.palier.desk;

import io.palier.agreement.Priority;
import io.palier.ticket.TicketStatus;
import org.jspecify.annotations.Nullable;

/** What the address of a queue asks for. Whatever makes no sense in it is taken as not said. Pages count from 0. */
record QueueAsk(
        @Nullable String tab,
        @Nullable String q,
        @Nullable String priority,
        @Nullable String status,
        @Nullable String page) {

    /** The words to look for; empty where a pile is looked at instead. */
    public String words() {
        return q == null ? "" : q.strip();
    }

    public boolean isSearch() {
        return !words().isEmpty();
    }

    public boolean isFiltered() {
        return priorityWanted() != null || statusWanted() != null;
    }

    @Nullable
    public Priority priorityWanted() {
        return Spelled.as(Priority.class, priority);
    }

    @Nullable
    public TicketStatus statusWanted() {
        return Spelled.as(TicketStatus.class, status);
    }

    public int pageWanted() {
        return Spelled.count(page, 0, 1_000_000);
    }

    /** The same pile without the filters. */
    public QueueAsk plain() {
        return new QueueAsk(tab, null, null, null, null);
    }
}
