package io.palier.desk;

import io.palier.customer.UnreadableNumber;
import io.palier.desk.Intake.Ending;
import io.palier.look.Flash;
import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.Channel;
import io.palier.ticket.DemandUnmet;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** A caller is on the line: one screen from the number to the solution or the next level. Not for vendors. */
@Controller
@RequestMapping("/desk/tickets/new")
class IntakeController {

    /** The form's field where it is not called as in the draft or the order. */
    private static final Map<String, String> FIELDS =
            Map.of("solution", "result", "text", "result", "lineId", "customer");

    /** The draft in the browser; each caller whom a link names has one of their own, so that no call runs into another. */
    private static final String DRAFT = "intake";

    private final Intake intake;
    private final IntakePages pages;

    IntakeController(Intake intake, IntakePages pages) {
        this.intake = intake;
        this.pages = pages;
    }

    @GetMapping
    String blank(
            @RequestParam(required = false) @Nullable String caller,
            @RequestParam(required = false) @Nullable String customer,
            StaffMember reader,
            Model model) {
        var channel = reader.is(Role.AGENT) ? Channel.PHONE : Channel.STAFF;
        model.addAttribute("draft", caller == null || caller.isBlank() ? DRAFT : DRAFT + ":" + caller.strip());
        return show(IntakeForm.empty(caller, customer, channel), "desk/new", reader, model);
    }

    /** The parts that change while the agent chooses: {@code callers}, {@code steps} … */
    @GetMapping("/{part:callers|steps|assessment|verdict|hints}")
    String part(@ModelAttribute("form") IntakeForm form, StaffMember reader, Model model, @PathVariable String part) {
        var chosen = part.equals("assessment") || part.equals("steps");
        return show(chosen ? pages.assuming(form) : form, "desk/new :: " + part, reader, model);
    }

    /** A round trip in the middle of the form, for those without scripts: search the caller, show the script. */
    @PostMapping(params = "then=look")
    String look(
            @ModelAttribute("form") IntakeForm form,
            @RequestParam(defaultValue = DRAFT) String draft,
            StaffMember reader,
            Model model) {
        model.addAttribute("draft", draft);
        return show(form.showsItsScript() ? form : pages.assuming(form), "desk/new", reader, model);
    }

    @PostMapping
    String log(
            @Valid @ModelAttribute("form") IntakeForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = DRAFT) String draft,
            StaffMember reader,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        refuseOutsiders(reader);
        var ending = Spelled.as(Ending.class, then.toUpperCase(Locale.ROOT));
        if (form.isAboutNobody()) {
            errors.rejectValue("customer", "desk.new.problem.nobody");
        }
        if (!errors.hasErrors()) {
            try {
                var wanted = ending == null ? Ending.KEEP : ending;
                var number = intake.take(form, wanted, reader, locale);
                redirect.addFlashAttribute("flash", Flash.done("desk.flash.logged." + wanted, number));
                redirect.addFlashAttribute("draftDone", draft);
                return "redirect:/desk/tickets/" + number;
            } catch (DemandUnmet unmet) {
                var field = FIELDS.getOrDefault(unmet.field(), unmet.field());
                errors.rejectValue(field, "ticket.problem." + unmet.problem());
            } catch (UnreadableNumber unreadable) {
                errors.rejectValue("callerNumber", "desk.new.problem.number");
            } catch (ActionRefused refused) {
                errors.rejectValue("result", "ticket.refusal." + refused.refusal());
            }
        }
        response.setStatus(422);
        model.addAttribute("draft", draft);
        model.addAttribute("page", pages.page(form, reader));
        return "desk/new";
    }

    private String show(IntakeForm form, String view, StaffMember reader, Model model) {
        refuseOutsiders(reader);
        model.addAttribute("form", form);
        model.addAttribute("page", pages.page(form, reader));
        return view;
    }

    private static void refuseOutsiders(StaffMember reader) {
        if (reader.isOutsider()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
