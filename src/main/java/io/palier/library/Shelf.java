package io.palier.library;

import io.palier.knowledge.Article;
import io.palier.knowledge.ArticleId;
import io.palier.knowledge.Articles;
import io.palier.knowledge.Category;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.Knowledge;
import io.palier.look.Option;
import io.palier.look.Times;
import io.palier.organization.StaffMember;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of this room need alike: the article asked for, who may read and write, what can be chosen from. */
@Component
class Shelf {

    /** How long an article may stand unread, unless somebody says otherwise. */
    private static final int MONTHS = 6;

    private final Articles articles;
    private final Knowledge knowledge;
    private final Times times;

    Shelf(Articles articles, Knowledge knowledge, Times times) {
        this.articles = articles;
        this.knowledge = knowledge;
        this.times = times;
    }

    /** The article, for whoever works for the operator; 404 for everybody else. */
    Article article(ArticleId id, StaffMember reader) {
        return articles.article(id)
                .filter(found -> !reader.isOutsider())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** 404 for those who read only: there is no such page for them. */
    static void demandWriter(StaffMember reader) {
        if (!Articles.writes(reader)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(times.now(), times.zone());
    }

    LocalDate nextReview() {
        return today().plusMonths(MONTHS);
    }

    /** Every category below a group, and the groups themselves, as the tree has them. */
    List<Option> categories() {
        var locale = LocaleContextHolder.getLocale();
        return knowledge.categories().stream()
                .map(category -> new Option(
                        category.code().value(), (category.parent() == null ? "" : "– ") + category.title(locale)))
                .toList();
    }

    /** The category of that code; null where it names none. */
    @Nullable
    CategoryCode category(String code) {
        return knowledge.categories().stream()
                .map(Category::code)
                .filter(known -> known.value().equals(code))
                .findFirst()
                .orElse(null);
    }
}
