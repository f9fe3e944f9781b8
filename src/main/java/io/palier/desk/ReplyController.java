package io.palier.desk;

import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.reply.Audience;
import io.palier.reply.Replies;
import io.palier.reply.Reply;
import io.palier.reply.ReplyDraft;
import io.palier.reply.ReplyId;
import io.palier.reply.ReplyRefused;
import io.palier.reply.ReplyStep;
import io.palier.reply.Variable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The replies and macros that somebody may use, and those they may change. Not for vendors. */
@Controller
@RequestMapping("/desk/replies")
class ReplyController {

    private final Replies replies;

    ReplyController(Replies replies) {
        this.replies = replies;
    }

    @GetMapping
    String list(StaffMember reader, Model model) {
        refuseOutsiders(reader);
        model.addAttribute("replies", replies.of(reader));
        model.addAttribute("reader", reader);
        return "desk/reply-list";
    }

    @GetMapping("/new")
    String blank(StaffMember reader, Model model) {
        refuseOutsiders(reader);
        return edit(ReplyForm.empty(), null, reader, model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        refuseOutsiders(reader);
        return kept(form, null, draft -> replies.add(draft, reader), errors, reader, model, response, redirect);
    }

    @GetMapping("/{id:[0-9]{1,18}}/edit")
    String open(@PathVariable long id, StaffMember reader, Model model) {
        refuseOutsiders(reader);
        var reply = mine(id, reader);
        return edit(ReplyForm.of(reply), reply.id(), reader, model);
    }

    @PostMapping("/{id:[0-9]{1,18}}/edit")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        refuseOutsiders(reader);
        var reply = mine(id, reader).id();
        Consumer<ReplyDraft> change = draft -> replies.change(reply, form.versionRead(), draft, reader);
        return kept(form, reply, change, errors, reader, model, response, redirect);
    }

    @PostMapping("/{id:[0-9]{1,18}}/retirement")
    String retire(@PathVariable long id, StaffMember reader, RedirectAttributes redirect) {
        refuseOutsiders(reader);
        if (!replies.retire(new ReplyId(id), reader)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        redirect.addFlashAttribute("flash", Flash.done("desk.flash.reply.retired"));
        return "redirect:/desk/replies";
    }

    private String kept(
            ReplyForm form,
            @Nullable ReplyId id,
            Consumer<ReplyDraft> keeping,
            BindingResult errors,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            keeping.accept(form.draft());
            redirect.addFlashAttribute("flash", Flash.done("desk.flash.reply.kept"));
            return "redirect:/desk/replies";
        } catch (ReplyRefused refused) {
            errors.rejectValue(
                    refused.field(), "reply.problem." + refused.problem(), new Object[] {refused.detail()}, null);
            response.setStatus(422);
            return edit(form, id, reader, model);
        }
    }

    private String edit(ReplyForm form, @Nullable ReplyId id, StaffMember reader, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("variables", Variable.values());
        model.addAttribute("audiences", Audience.values());
        model.addAttribute("possible", ReplyStep.POSSIBLE);
        model.addAttribute("reader", reader);
        return "desk/reply-edit";
    }

    /** One that the reader may change; what they may not is not there. */
    private Reply mine(long id, StaffMember reader) {
        return Optional.of(new ReplyId(id))
                .flatMap(wanted -> replies.reply(wanted, reader))
                .filter(reply -> reply.isChangedBy(reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void refuseOutsiders(StaffMember reader) {
        if (reader.isOutsider()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
