package io.palier.dashboard;

import io.palier.satisfaction.Judgement;
import io.palier.satisfaction.JudgementCut;
import io.palier.satisfaction.Judgements;
import io.palier.ticket.Tally;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What customers were asked, and said. */
record JudgementListing(JudgementCut cut, Judgements judgements, Words words) implements Listing {

    @Override
    public Tally tally() {
        return new Tally(judgements.count(cut), 0);
    }

    List<Judgement> rows(int page, int size) {
        return judgements.rows(cut, page * size, size);
    }

    @Override
    public List<String> head() {
        return Stream.of("number", "level", "team", "asked", "score", "answered")
                .map(words::column)
                .toList();
    }

    @Override
    public void each(Consumer<List<?>> reader) {
        judgements.each(cut, row -> reader.accept(cells(row)));
    }

    private List<?> cells(Judgement row) {
        return List.of(
                row.ticket().value(),
                row.level().name(),
                words.team(row.team()),
                row.askedAt(),
                row.score() == null ? "" : (Object) row.score().longValue(),
                row.answeredAt() == null ? "" : row.answeredAt());
    }
}
