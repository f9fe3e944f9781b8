package io.palier.ticketimport;

import java.util.List;

/** A page of rows in the order of the file, and how many there are in all. Pages count from 0. */
public record ImportRowPage(List<ImportRow> rows, long total, int page, int size) {

    /** How many pages there are; at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
