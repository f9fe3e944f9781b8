package io.palier.library;

import io.palier.knowledge.Article;
import io.palier.knowledge.ArticleChanged;
import io.palier.knowledge.ArticleId;
import io.palier.knowledge.Articles;
import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing an article: from nothing, from a ticket's solution, or anew. Nothing typed is lost, nobody's text overwritten. */
@Controller
@RequestMapping("/library")
class WriteController {

    private final Articles articles;
    private final Tickets tickets;
    private final Shelf shelf;

    WriteController(Articles articles, Tickets tickets, Shelf shelf) {
        this.articles = articles;
        this.tickets = tickets;
        this.shelf = shelf;
    }

    /** @param ticket whose solution is to be written down; a ticket that taught an article already leads to it */
    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) @Nullable TicketNumber ticket,
            StaffMember reader,
            Locale locale,
            Model model) {
        Shelf.demandWriter(reader);
        if (ticket == null) {
            return show(ArticleForm.empty(shelf.nextReview()), null, model);
        }
        var solved = tickets.ticket(ticket, reader.id());
        return articles.madeOf(ticket.value())
                .map(made -> "redirect:/library/" + made.id())
                .orElseGet(() -> show(ArticleForm.of(solved, locale, shelf.nextReview()), null, model));
    }

    @PostMapping
    String publish(
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Shelf.demandWriter(reader);
        var origin = form.ticket().isEmpty() ? null : new TicketNumber(form.ticket());
        if (origin != null) {
            tickets.ticket(origin, reader.id());
        }
        check(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(form, null, model);
        }
        var step = form.addsStep() ? form.learned() : null;
        var id = articles.publish(form.draft(), origin == null ? null : origin.value(), step, reader.id());
        next.addFlashAttribute("flash", Flash.done("library.flash.published"));
        next.addFlashAttribute("draftDone", "article");
        return "redirect:/library/" + id;
    }

    @GetMapping("/{id:[0-9]{1,18}}/edit")
    String edit(@PathVariable ArticleId id, StaffMember reader, Model model) {
        Shelf.demandWriter(reader);
        var article = shelf.article(id, reader);
        var reviewOn = article.isDue(shelf.today()) ? shelf.nextReview() : article.reviewOn();
        return show(ArticleForm.of(article, reviewOn), article, model);
    }

    @PostMapping("/{id:[0-9]{1,18}}/edit")
    String save(
            @PathVariable ArticleId id,
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Shelf.demandWriter(reader);
        var article = shelf.article(id, reader);
        check(form, errors);
        var seen = form.version().matches("[0-9]{1,6}") ? Integer.parseInt(form.version()) : 0;
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(form, article, model);
        }
        try {
            var version = articles.edit(id, seen, form.draft(), reader.id());
            next.addFlashAttribute("flash", Flash.done("library.flash.saved", version));
            return "redirect:/library/" + id;
        } catch (ArticleChanged changed) {
            return conflict(id, seen, form, reader, model, response);
        }
    }

    /** Both texts on one page: what somebody else saved meanwhile, and what was typed. */
    private String conflict(
            ArticleId id, int seen, ArticleForm form, StaffMember reader, Model model, HttpServletResponse response) {
        var now = shelf.article(id, reader);
        response.setStatus(409);
        model.addAttribute(
                "theirs",
                Differences.between(articles.versions(id), seen, now.version()).orElse(null));
        model.addAttribute("changed", now);
        return show(form.about(now.version()), now, model);
    }

    private void check(ArticleForm form, BindingResult errors) {
        if (!form.category().isEmpty() && shelf.category(form.category()) == null) {
            errors.rejectValue("category", "ticket.problem.MISSING");
        }
        if (!isDay(form.reviewOn())) {
            errors.rejectValue("reviewOn", "library.problem.day");
        }
        if (form.addsStep() && form.stepEn().isEmpty()) {
            errors.rejectValue("stepEn", "ticket.problem.MISSING");
        }
        if (form.addsStep() && form.stepFr().isEmpty()) {
            errors.rejectValue("stepFr", "ticket.problem.MISSING");
        }
    }

    /** A day to come, this century: a review in the past is due before anybody could read it. */
    private boolean isDay(String typed) {
        try {
            var day = LocalDate.parse(typed);
            return day.isAfter(shelf.today()) && day.getYear() < 2100;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private String show(ArticleForm form, @Nullable Article article, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("article", article);
        model.addAttribute("categories", shelf.categories());
        return "library/edit";
    }
}
