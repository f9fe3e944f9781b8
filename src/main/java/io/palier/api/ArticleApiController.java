package io.palier.api;

import io.palier.knowledge.Articles;
import io.palier.knowledge.CategoryCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is known, for machines that answer callers. */
@RestController
class ArticleApiController {

    private static final int FOUND = 20;

    private final Articles articles;

    ArticleApiController(Articles articles) {
        this.articles = articles;
    }

    /** @param text what a caller says, in English or French; the whole list, by title, where it is blank */
    @GetMapping("/api/v1/articles")
    Found articles(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable CategoryCode category) {
        var found = text.isBlank() ? articles.list(category, false) : articles.find(text, category, FOUND);
        return new Found(found.stream().map(ArticleJson::of).toList());
    }

    /** The likeliest first. */
    record Found(List<ArticleJson> articles) {}
}
