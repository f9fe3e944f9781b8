package io.palier.library;

import io.palier.knowledge.ArticleId;
import io.palier.knowledge.Articles;
import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One article: what it says, what came of it, and what its versions changed. */
@Controller
@RequestMapping("/library/{id:[0-9]{1,18}}")
class ArticleController {

    private final Articles articles;
    private final Shelf shelf;

    ArticleController(Articles articles, Shelf shelf) {
        this.articles = articles;
        this.shelf = shelf;
    }

    @GetMapping
    String article(@PathVariable ArticleId id, StaffMember reader, Model model) {
        model.addAttribute("article", shelf.article(id, reader));
        model.addAttribute("step", articles.stepOf(id).orElse(null));
        model.addAttribute("versions", articles.versions(id));
        model.addAttribute("today", shelf.today());
        model.addAttribute("nextReview", shelf.nextReview());
        model.addAttribute("writes", Articles.writes(reader));
        model.addAttribute("retires", Articles.retires(reader));
        return "library/article";
    }

    /** @param from a version; the one before {@code to} where it is none  @param to a version; the newest where it is none */
    @GetMapping("/differences")
    String differences(
            @PathVariable ArticleId id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            StaffMember reader,
            Model model) {
        var article = shelf.article(id, reader);
        var after = to == 0 ? article.version() : to;
        var before = from == 0 ? Math.max(1, after - 1) : from;
        model.addAttribute("article", article);
        model.addAttribute("versions", articles.versions(id));
        model.addAttribute(
                "differences",
                Differences.between(articles.versions(id), before, after)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "library/differences";
    }

    @PostMapping("/judgements")
    String judge(
            @PathVariable ArticleId id, @RequestParam boolean helpful, StaffMember reader, RedirectAttributes next) {
        shelf.article(id, reader);
        articles.judge(id, helpful, reader.id());
        next.addFlashAttribute("flash", Flash.done("library.flash.judged"));
        return "redirect:/library/" + id;
    }

    @PostMapping("/reviews")
    String review(@PathVariable ArticleId id, StaffMember reader, RedirectAttributes next) {
        shelf.article(id, reader);
        articles.reviewed(id, shelf.nextReview(), reader.id());
        next.addFlashAttribute("flash", Flash.done("library.flash.reviewed"));
        return "redirect:/library/" + id;
    }

    /** @param retired whether it is to be out of use from now on */
    @PostMapping("/retirement")
    String retire(
            @PathVariable ArticleId id, @RequestParam boolean retired, StaffMember reader, RedirectAttributes next) {
        shelf.article(id, reader);
        if (retired) {
            articles.retire(id, reader.id());
        } else {
            articles.restore(id, reader.id());
        }
        next.addFlashAttribute("flash", Flash.done(retired ? "library.flash.retired" : "library.flash.restored"));
        return "redirect:/library/" + id;
    }
}
