package io.palier.ticket;

import java.util.List;

/** A page of a list, and how many rows the whole list has. */
public record TicketList(List<TicketSummary> rows, long total, int page, int size) {

    /** How many pages there are; at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
