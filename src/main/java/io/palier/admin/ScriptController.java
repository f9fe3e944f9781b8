package io.palier.admin;

import io.palier.admin.CategoryPage.Forms;
import io.palier.knowledge.Catalogue;
import io.palier.knowledge.CatalogueChanged;
import io.palier.knowledge.CatalogueRefused;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.CategoryRecord;
import io.palier.knowledge.Scripts;
import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The script of a category: written as a whole, read again from time to time. */
@Controller
@RequestMapping("/admin/categories/{category:[A-Z0-9][A-Z0-9_]{1,39}}/script")
class ScriptController {

    private final Catalogue catalogue;
    private final Scripts scripts;
    private final CategoryPage page;

    ScriptController(Catalogue catalogue, Scripts scripts, CategoryPage page) {
        this.catalogue = catalogue;
        this.scripts = scripts;
        this.page = page;
    }

    @PostMapping
    String write(
            @PathVariable CategoryCode category,
            @ModelAttribute("script") ScriptForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var kept = kept(category);
        var errors = CategoryPage.errors(form, "script");
        var review = form.review();
        if (review.isEmpty()) {
            errors.rejectValue("reviewOn", "admin.category.problem.review");
        } else {
            try {
                var version = scripts.write(
                        category,
                        Objects.requireNonNull(form.seen()),
                        form.toSteps(),
                        review.get(),
                        Objects.requireNonNull(form.reason()),
                        by.id());
                next.addFlashAttribute("flash", Flash.done("admin.category.script.saved", version));
                return "redirect:/admin/categories/" + category + "#script";
            } catch (CatalogueRefused refused) {
                errors.rejectValue("en", "admin.category.problem." + refused.reason());
            } catch (CatalogueChanged meanwhile) {
                errors.rejectValue("seen", "admin.people.problem.changed");
            }
        }
        response.setStatus(errors.hasFieldErrors("seen") ? 409 : 422);
        var stored = page.stored(kept);
        return page.known(kept, new Forms(stored.facts(), stored.words(), form), errors, model);
    }

    @PostMapping("/reviews")
    String review(@PathVariable CategoryCode category, StaffMember by, RedirectAttributes next) {
        kept(category);
        scripts.reviewed(category, page.nextReview(), by.id());
        next.addFlashAttribute("flash", Flash.done("admin.category.script.reviewed"));
        return "redirect:/admin/categories/" + category + "#script";
    }

    private CategoryRecord kept(CategoryCode code) {
        return catalogue.category(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
