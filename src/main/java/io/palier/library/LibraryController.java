package io.palier.library;

import io.palier.knowledge.Article;
import io.palier.knowledge.Articles;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.StaffMember;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of what is known, searched as an agent would say it. */
@Controller
class LibraryController {

    private static final int FOUND = 50;

    private final Articles articles;
    private final Shelf shelf;

    LibraryController(Articles articles, Shelf shelf) {
        this.articles = articles;
        this.shelf = shelf;
    }

    /**
     * @param q what to look for; everything where it is empty
     * @param category of that category only; of all where it is none
     * @param show {@code due} for those whose review is due, {@code retired} for those out of use
     */
    @GetMapping("/library")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String show,
            StaffMember reader,
            Model model) {
        var said = ArticleForm.said(q);
        var code = shelf.category(category);
        model.addAttribute("q", said);
        model.addAttribute("category", code == null ? "" : code.value());
        model.addAttribute("show", show);
        model.addAttribute("categories", shelf.categories());
        model.addAttribute("articles", wanted(said, code, show));
        model.addAttribute("due", articles.due(shelf.today()).size());
        model.addAttribute("today", shelf.today());
        model.addAttribute("writes", Articles.writes(reader));
        return "library/list";
    }

    private List<Article> wanted(String said, @Nullable CategoryCode code, String show) {
        if (said.isEmpty()) {
            return show.equals("due")
                    ? articles.due(shelf.today()).stream()
                            .filter(article ->
                                    code == null || article.category().equals(code))
                            .toList()
                    : articles.list(code, show.equals("retired"));
        }
        return articles.find(said, code, FOUND).stream()
                .filter(article -> code == null || article.category().equals(code))
                .toList();
    }
}
