package io.palier.library;

import io.palier.knowledge.ArticleVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two versions of an article side by side.
 *
 * @param lines what differs, in the order of the page; empty where nothing does
 */
record Differences(ArticleVersion before, ArticleVersion after, List<Line> lines) {

    /** @param field the message key's last word */
    record Line(String field, String before, String after) {}

    /** Empty where one of them is no version of the article. */
    static Optional<Differences> between(List<ArticleVersion> versions, int before, int after) {
        return version(versions, before)
                .flatMap(old -> version(versions, after).map(young -> new Differences(old, young, lines(old, young))));
    }

    private static Optional<ArticleVersion> version(List<ArticleVersion> versions, int number) {
        return versions.stream().filter(version -> version.version() == number).findFirst();
    }

    private static List<Line> lines(ArticleVersion old, ArticleVersion young) {
        var was = old.text();
        var is = young.text();
        return Stream.of(
                        new Line("kind", old.kind().name(), young.kind().name()),
                        new Line(
                                "category",
                                old.category().value(),
                                young.category().value()),
                        new Line("titleEn", was.titleEn(), is.titleEn()),
                        new Line("titleFr", was.titleFr(), is.titleFr()),
                        new Line("symptomEn", was.symptomEn(), is.symptomEn()),
                        new Line("symptomFr", was.symptomFr(), is.symptomFr()),
                        new Line("solutionEn", was.solutionEn(), is.solutionEn()),
                        new Line("solutionFr", was.solutionFr(), is.solutionFr()))
                .filter(line -> !Objects.equals(line.before(), line.after()))
                .toList();
    }
}
