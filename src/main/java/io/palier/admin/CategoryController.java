package io.palier.admin;

import io.palier.admin.CategoryPage.Forms;
import io.palier.knowledge.Catalogue;
import io.palier.knowledge.CatalogueChanged;
import io.palier.knowledge.CatalogueRefused;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.CategoryRecord;
import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tree of what customers complain about: categories and the words that give each away. */
@Controller
@RequestMapping("/admin/categories")
class CategoryController {

    private final Catalogue catalogue;
    private final CategoryPage page;

    CategoryController(Catalogue catalogue, CategoryPage page) {
        this.catalogue = catalogue;
        this.page = page;
    }

    @GetMapping
    String list(Model model) {
        return page.list(model);
    }

    @GetMapping("/new")
    String blank(Model model) {
        var form = CategoryForm.empty();
        return page.blank(form, CategoryPage.errors(form, "form"), model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") CategoryForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = CategoryPage.errors(form, "form");
        if (form.hasWrongCode()) {
            errors.rejectValue("code", "admin.category.problem.code");
        } else {
            try {
                var code = new CategoryCode(Objects.requireNonNull(form.code()));
                catalogue.add(form.toCategory(code), by.id());
                next.addFlashAttribute("flash", Flash.done("admin.category.added", code));
                return "redirect:/admin/categories/" + code;
            } catch (CatalogueRefused refused) {
                CategoryPage.refuse(refused, errors);
            }
        }
        response.setStatus(422);
        return page.blank(form, errors, model);
    }

    @GetMapping("/{category:[A-Z0-9][A-Z0-9_]{1,39}}")
    String show(@PathVariable CategoryCode category, Model model) {
        var kept = kept(category);
        var forms = page.stored(kept);
        return page.known(kept, forms, CategoryPage.errors(forms.facts(), "form"), model);
    }

    @PostMapping("/{category:[A-Z0-9][A-Z0-9_]{1,39}}")
    String change(
            @PathVariable CategoryCode category,
            @ModelAttribute("form") CategoryForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var kept = kept(category);
        var errors = CategoryPage.errors(form, "form");
        Runnable change =
                () -> catalogue.change(form.toCategory(category), Objects.requireNonNull(form.version()), by.id());
        if (keeps(change, errors)) {
            next.addFlashAttribute("flash", Flash.done("admin.category.saved", category));
            return "redirect:/admin/categories/" + category;
        }
        response.setStatus(errors.hasFieldErrors("version") ? 409 : 422);
        var stored = page.stored(kept);
        return page.known(kept, new Forms(form, stored.words(), stored.script()), errors, model);
    }

    @PostMapping("/{category:[A-Z0-9][A-Z0-9_]{1,39}}/keywords")
    String reword(
            @PathVariable CategoryCode category,
            @ModelAttribute("words") KeywordForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var kept = kept(category);
        var errors = CategoryPage.errors(form, "words");
        Runnable change =
                () -> catalogue.reword(category, Objects.requireNonNull(form.version()), form.toKeywords(), by.id());
        if (keeps(change, errors)) {
            next.addFlashAttribute("flash", Flash.done("admin.category.reworded", category));
            return "redirect:/admin/categories/" + category + "#words";
        }
        response.setStatus(errors.hasFieldErrors("version") ? 409 : 422);
        var stored = page.stored(kept);
        return page.known(kept, new Forms(stored.facts(), form, stored.script()), errors, model);
    }

    /** @param retired whether it is to be retired, rather than taken into use again */
    @PostMapping("/{category:[A-Z0-9][A-Z0-9_]{1,39}}/retirement")
    String retire(
            @PathVariable CategoryCode category,
            @RequestParam int version,
            @RequestParam boolean retired,
            StaffMember by,
            RedirectAttributes next) {
        kept(category);
        try {
            catalogue.retire(category, version, retired, by.id());
            next.addFlashAttribute(
                    "flash", Flash.done(retired ? "admin.category.retired" : "admin.category.restored", category));
        } catch (CatalogueRefused refused) {
            next.addFlashAttribute("flash", Flash.refused("admin.category.problem." + refused.reason()));
        } catch (CatalogueChanged meanwhile) {
            next.addFlashAttribute("flash", Flash.refused("admin.people.problem.changed"));
        }
        return "redirect:/admin/categories/" + category;
    }

    private static boolean keeps(Runnable change, BindingResult errors) {
        try {
            change.run();
        } catch (CatalogueRefused refused) {
            CategoryPage.refuse(refused, errors);
        } catch (CatalogueChanged meanwhile) {
            errors.rejectValue("version", "admin.people.problem.changed");
        }
        return !errors.hasErrors();
    }

    private CategoryRecord kept(CategoryCode code) {
        return catalogue.category(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
