package io.palier.desk;

import io.palier.knowledge.Article;
import io.palier.knowledge.ArticleId;
import io.palier.knowledge.Articles;
import io.palier.knowledge.Category;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.Knowledge;
import io.palier.ticket.Outage;
import io.palier.ticket.TicketLinks;
import io.palier.ticket.Tickets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up what may already be known while the caller still speaks. */
@Component
class HintBoard {

    /** More than these nobody reads with a caller on the line. */
    private static final int ARTICLES = 4;

    private static final int OUTAGES = 2;
    private static final int LETTERS_AT_LEAST = 3;

    private final Articles articles;
    private final Knowledge knowledge;
    private final Tickets tickets;
    private final TicketLinks links;

    HintBoard(Articles articles, Knowledge knowledge, Tickets tickets, TicketLinks links) {
        this.articles = articles;
        this.knowledge = knowledge;
        this.tickets = tickets;
        this.links = links;
    }

    Hints about(IntakeForm form) {
        var used = articles.articles(form.articlesUsed());
        var said = Stream.of(form.summary(), form.description())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .strip();
        var tied = Stream.ofNullable(form.outageNumber())
                .flatMap(number -> links.outage(number).stream())
                .toList();
        if (said.length() < LETTERS_AT_LEAST) {
            return new Hints(used, tied, ids(used), form.outageNumber(), false);
        }
        var chosen = Optional.ofNullable(form.categoryCode());
        var found =
                articles.find(said, chosen.orElse(null), ARTICLES).stream().filter(article -> !used.contains(article));
        var family =
                family(chosen.orElseGet(() -> knowledge.suggest(List.of(said)).get(0)));
        var outages = family.isEmpty() ? List.<Outage>of() : tickets.outages(family, said, OUTAGES);
        return new Hints(
                Stream.concat(used.stream(), found).toList(),
                Stream.concat(tied.stream(), outages.stream()).distinct().toList(),
                ids(used),
                form.outageNumber(),
                true);
    }

    private static List<ArticleId> ids(Collection<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }

    /** The category with those beside it: a caller's slow line may be the neighbour's dead one. Nothing is beside "other". */
    private Set<CategoryCode> family(CategoryCode code) {
        var group = knowledge
                .category(code)
                .map(c -> Optional.ofNullable(c.parent()).orElse(c.code()));
        return group.isEmpty() || code.equals(Knowledge.OTHER)
                ? Set.of()
                : knowledge.categories().stream()
                        .filter(c ->
                                group.get().equals(c.parent()) || group.get().equals(c.code()))
                        .map(Category::code)
                        .collect(Collectors.toSet());
    }
}
