package io.palier.desk;

import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.queue.QueueColumn;
import io.palier.queue.QueueColumns;
import io.palier.queue.SavedFilter;
import io.palier.queue.SavedFilters;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps how somebody wants to look at queues: searches under a name, and which facts are shown. */
@Controller
class KeepController {

    private final SavedFilters filters;
    private final QueueColumns columns;
    private final QueuePages pages;
    private final MessageSource messages;

    KeepController(SavedFilters filters, QueueColumns columns, QueuePages pages, MessageSource messages) {
        this.filters = filters;
        this.columns = columns;
        this.pages = pages;
        this.messages = messages;
    }

    /** A search as it is to be kept. */
    record KeepForm(
            @NotBlank(message = "{desk.keep.name.missing}")
            @Size(max = SavedFilter.NAME, message = "{desk.keep.name.long}")
            @Nullable
            String name,

            @NotBlank(message = "{desk.keep.words.missing}")
            @Size(max = SavedFilter.WORDS, message = "{desk.keep.words.long}")
            @Nullable
            String words,

            @Nullable String shared) {

        public boolean isShared() {
            return Spelled.ticked(shared);
        }
    }

    @PostMapping("/desk/filters")
    String keep(
            @Valid @ModelAttribute("keep") KeepForm form,
            BindingResult errors,
            StaffMember reader,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !filters.keep(given(form.name()), given(form.words()), form.isShared(), reader)) {
            errors.rejectValue(
                    "name", "full", messages.getMessage("desk.keep.full", new Object[] {SavedFilters.MOST}, locale));
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            model.addAttribute(
                    "keepProblem", messages.getMessage(errors.getFieldErrors().get(0), locale));
            model.addAttribute("page", pages.page(new QueueAsk(null, form.words(), null, null, null), reader));
            return "desk/queue";
        }
        redirect.addFlashAttribute("flash", Flash.done("desk.flash.kept", given(form.name())));
        return "redirect:" + search(given(form.words()));
    }

    @PostMapping("/desk/filters/{id:[0-9]{1,18}}/removal")
    String remove(@PathVariable long id, StaffMember reader, RedirectAttributes redirect) {
        if (filters.remove(id, reader.id())) {
            redirect.addFlashAttribute("flash", Flash.done("desk.flash.forgotten"));
        }
        return "redirect:/desk";
    }

    /** What makes no sense among the columns is taken as not said; none at all shows the deadline and the summary. */
    @PostMapping("/desk/columns")
    String choose(
            @RequestParam(name = "column", required = false) @Nullable List<String> chosen,
            @ModelAttribute("ask") QueueAsk ask,
            StaffMember reader) {
        var shown = EnumSet.noneOf(QueueColumn.class);
        for (var name : chosen == null ? List.<String>of() : chosen) {
            var column = Spelled.as(QueueColumn.class, name);
            if (column != null) {
                shown.add(column);
            }
        }
        columns.choose(reader.id(), shown);
        return "redirect:" + (ask.isSearch() ? search(ask.words()) : ask.tab() == null ? "/desk" : pile(ask.tab()));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String search(String words) {
        return UriComponentsBuilder.fromPath("/desk")
                .queryParam("q", "{q}")
                .build(words)
                .toString();
    }

    private static String pile(String tab) {
        return UriComponentsBuilder.fromPath("/desk")
                .queryParam("tab", "{tab}")
                .build(tab)
                .toString();
    }
}
