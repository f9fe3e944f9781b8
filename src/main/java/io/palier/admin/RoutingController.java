package io.palier.admin;

import io.palier.look.Flash;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.Routing;
import io.palier.organization.StaffMember;
import io.palier.organization.StructureChanged;
import io.palier.organization.StructureRefused;
import io.palier.organization.SupportLevel;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import io.palier.ticket.PastRoutes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The routing table: tried on past tickets first, then kept. */
@Controller
@RequestMapping("/admin/routing")
class RoutingController {

    private static final int TRIED = 500;
    private static final int TRAIL = 50;

    private final Routing routing;
    private final Organization organization;
    private final PastRoutes past;
    private final SettingChanges trail;

    RoutingController(Routing routing, Organization organization, PastRoutes past, SettingChanges trail) {
        this.routing = routing;
        this.organization = organization;
        this.past = past;
        this.trail = trail;
    }

    @GetMapping
    String show(Model model) {
        var form = RoutingForm.of(routing.table());
        return lay(form, errors(form), model);
    }

    /** @param action {@code save} to keep the table; else it is only tried */
    @PostMapping
    String change(
            @ModelAttribute("form") RoutingForm form,
            @RequestParam(defaultValue = "try") String action,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = errors(form);
        if (!action.equals("save")) {
            var routes = Stream.concat(past.diagnosed(TRIED).stream(), past.handedToVendors(TRIED).stream());
            model.addAttribute("trial", RoutingTrial.of(form.toTable(), routes.toList()));
            return lay(form, errors, model);
        }
        try {
            routing.change(form.toTable(), by.id());
            next.addFlashAttribute("flash", Flash.done("admin.routing.saved"));
            return "redirect:/admin/routing";
        } catch (StructureRefused refused) {
            errors.reject("admin.structure.problem." + refused.reason());
        } catch (StructureChanged meanwhile) {
            errors.rejectValue("version", "admin.people.problem.changed");
        }
        response.setStatus(errors.hasFieldErrors("version") ? 409 : 422);
        return lay(form, errors, model);
    }

    private String lay(RoutingForm form, BindingResult errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("natures", Arrays.asList(Nature.values()));
        model.addAttribute("systems", organization.systems());
        model.addAttribute("departments", organization.teamsAt(SupportLevel.L3));
        model.addAttribute("desks", organization.teamsAt(SupportLevel.L4));
        model.addAttribute("trail", trail.of(Area.ROUTE, TRAIL));
        return "admin/routing";
    }

    private static BindingResult errors(RoutingForm form) {
        return new BeanPropertyBindingResult(form, "form");
    }
}
