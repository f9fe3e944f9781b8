package io.palier.admin;

import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.organization.Structure;
import io.palier.organization.StructureChanged;
import io.palier.organization.StructureRefused;
import io.palier.organization.SystemCode;
import io.palier.organization.SystemRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The systems that are supported: which department owns each, and how much hangs on it. */
@Controller
@RequestMapping("/admin/systems")
class SystemController {

    private final Structure structure;
    private final SystemPage page;

    SystemController(Structure structure, SystemPage page) {
        this.structure = structure;
        this.page = page;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("systems", structure.systems());
        return "admin/systems";
    }

    @GetMapping("/new")
    String blank(Model model) {
        var form = SystemForm.empty();
        return page.of(null, form, errors(form), model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") SystemForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = errors(form);
        if (form.hasWrongCode()) {
            errors.rejectValue("code", "admin.structure.problem.code");
        }
        if (reads(form, errors)) {
            try {
                var code = new SystemCode(Objects.requireNonNull(form.code()));
                structure.addSystem(form.toSystem(code), by.id());
                next.addFlashAttribute("flash", Flash.done("admin.system.added", code));
                return "redirect:/admin/systems/" + code;
            } catch (StructureRefused refused) {
                refuse(refused, errors);
            }
        }
        response.setStatus(422);
        return page.of(null, form, errors, model);
    }

    @GetMapping("/{code:[A-Z0-9][A-Z0-9-]{1,39}}")
    String show(@PathVariable SystemCode code, Model model) {
        var kept = kept(code);
        var form = SystemForm.of(kept);
        return page.of(kept, form, errors(form), model);
    }

    @PostMapping("/{code:[A-Z0-9][A-Z0-9-]{1,39}}")
    String change(
            @PathVariable SystemCode code,
            @ModelAttribute("form") SystemForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var kept = kept(code);
        var errors = errors(form);
        if (reads(form, errors)) {
            try {
                structure.changeSystem(form.toSystem(code), Objects.requireNonNull(form.version()), by.id());
                next.addFlashAttribute("flash", Flash.done("admin.system.saved", code));
                return "redirect:/admin/systems/" + code;
            } catch (StructureRefused refused) {
                refuse(refused, errors);
            } catch (StructureChanged meanwhile) {
                errors.rejectValue("version", "admin.people.problem.changed");
            }
        }
        response.setStatus(errors.hasFieldErrors("version") ? 409 : 422);
        return page.of(kept, form, errors, model);
    }

    /** @param retired whether it is to be retired, rather than taken into use again */
    @PostMapping("/{code:[A-Z0-9][A-Z0-9-]{1,39}}/retirement")
    String retire(
            @PathVariable SystemCode code,
            @RequestParam int version,
            @RequestParam boolean retired,
            StaffMember by,
            RedirectAttributes next) {
        kept(code);
        try {
            structure.retireSystem(code, version, retired, by.id());
            next.addFlashAttribute(
                    "flash", Flash.done(retired ? "admin.system.retired" : "admin.system.restored", code));
        } catch (StructureRefused refused) {
            next.addFlashAttribute("flash", Flash.refused("admin.structure.problem." + refused.reason()));
        } catch (StructureChanged meanwhile) {
            next.addFlashAttribute("flash", Flash.refused("admin.people.problem.changed"));
        }
        return "redirect:/admin/systems/" + code;
    }

    private static boolean reads(SystemForm form, BindingResult errors) {
        if (!form.hasOwner()) {
            errors.rejectValue("owner", "admin.structure.problem.OWNER");
        }
        return !errors.hasErrors();
    }

    /** A system has one name. */
    private static void refuse(StructureRefused refused, BindingResult errors) {
        var field = refused.reason() == StructureRefused.Reason.NAME
                ? "name"
                : refused.reason().field();
        errors.rejectValue(field, "admin.structure.problem." + refused.reason());
    }

    private SystemRecord kept(SystemCode code) {
        return structure.system(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static BindingResult errors(SystemForm form) {
        return new BeanPropertyBindingResult(form, "form");
    }
}
