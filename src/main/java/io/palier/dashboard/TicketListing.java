package io.palier.dashboard;

import io.palier.ticket.CutRow;
import io.palier.ticket.Tally;
import io.palier.ticket.TicketCut;
import io.palier.ticket.TicketFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Tickets, or visits of tickets. */
record TicketListing(TicketCut cut, TicketFigures figures, Words words) implements Listing {

    @Override
    public Tally tally() {
        return figures.tally(cut);
    }

    List<CutRow> rows(int page, int size) {
        return figures.rows(cut, page * size, size);
    }

    @Override
    public List<String> head() {
        var columns = new ArrayList<>(List.of(
                "number",
                "summary",
                "priority",
                "status",
                "level",
                "team",
                "holder",
                "category",
                "customer",
                "opened"));
        columns.add("at." + cut.topic());
        if (cut.topic().isMeasured()) {
            columns.add("seconds." + cut.topic());
        }
        return columns.stream().map(words::column).toList();
    }

    @Override
    public void each(Consumer<List<?>> reader) {
        figures.each(cut, row -> reader.accept(cells(row)));
    }

    private List<?> cells(CutRow row) {
        var cells = new ArrayList<Object>(Arrays.asList(
                row.number().value(),
                row.summary(),
                row.priority().name(),
                words.status(row.status()),
                row.level().name(),
                words.team(row.team()),
                row.assigneeName() == null ? "" : row.assigneeName(),
                words.category(row.category()),
                row.customerName() == null ? "" : row.customerName(),
                row.openedAt(),
                row.at()));
        if (row.measured() != null) {
            cells.add(row.measured().toSeconds());
        }
        return cells;
    }
}
