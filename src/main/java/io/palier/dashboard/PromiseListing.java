package io.palier.dashboard;

import io.palier.sla.PromiseCut;
import io.palier.sla.PromiseFigures;
import io.palier.sla.PromiseRow;
import io.palier.ticket.Tally;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Settled promises. */
record PromiseListing(PromiseCut cut, PromiseFigures figures, Words words) implements Listing {

    @Override
    public Tally tally() {
        return new Tally(figures.count(cut), 0);
    }

    List<PromiseRow> rows(int page, int size) {
        return figures.rows(cut, page * size, size);
    }

    @Override
    public List<String> head() {
        return Stream.of(
                        "number",
                        "agreement",
                        "agreement.name",
                        "kind",
                        "promise",
                        "cycle",
                        "priority",
                        "level",
                        "team",
                        "goal",
                        "outcome",
                        "settled")
                .map(words::column)
                .toList();
    }

    @Override
    public void each(Consumer<List<?>> reader) {
        figures.each(cut, row -> reader.accept(cells(row)));
    }

    private List<?> cells(PromiseRow row) {
        return List.of(
                row.ticket().value(),
                words.agreement(row.version()).code(),
                words.agreement(row.version()).name(words.locale()),
                words.kind(row.kind()),
                words.metric(row.metric()),
                (long) row.cycle(),
                row.priority().name(),
                row.level().name(),
                words.team(row.team()),
                row.goal().toSeconds(),
                words.outcome(row.kept()),
                row.at());
    }
}
