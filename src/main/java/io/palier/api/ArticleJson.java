package io.palier.api;

import io.palier.knowledge.Article;
import java.time.Instant;
import java.time.LocalDate;

/** An article with its newest text in both languages. */
record ArticleJson(
        long id,
        int version,
        String kind,
        String category,
        Text en,
        Text fr,
        LocalDate reviewOn,
        Instant writtenAt,
        Uses uses) {

    /** The text in one language; {@code symptom} is perhaps empty. */
    record Text(String title, String symptom, String solution) {}

    /** What came of it, counted in tickets, and in people for the judgements. */
    record Uses(int offered, int used, int solved, int helpful, int unhelpful) {}

    static ArticleJson of(Article article) {
        var text = article.text();
        var uses = article.usefulness();
        return new ArticleJson(
                article.id().value(),
                article.version(),
                article.kind().name(),
                article.category().value(),
                new Text(text.titleEn(), text.symptomEn(), text.solutionEn()),
                new Text(text.titleFr(), text.symptomFr(), text.solutionFr()),
                article.reviewOn(),
                article.writtenAt(),
                new Uses(uses.offered(), uses.used(), uses.solved(), uses.helpful(), uses.unhelpful()));
    }
}
