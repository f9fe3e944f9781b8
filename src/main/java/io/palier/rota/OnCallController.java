package io.palier.rota;

import io.palier.organization.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who is on call, now and next, and how to reach them; and who is to be called for a ticket at any minute. */
@Controller
class OnCallController {

    private final Board board;
    private final CallSheet sheet;

    OnCallController(Board board, CallSheet sheet) {
        this.board = board;
        this.sheet = sheet;
    }

    /** What is asked stands in the address, so that it can be kept and sent to somebody. */
    @GetMapping("/on-call")
    String onCall(
            @ModelAttribute("call") CallForm form, StaffMember reader, Model model, HttpServletResponse response) {
        var asked = sheet.of(form, reader);
        if (asked != null) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "call", asked.errors());
            response.setStatus(asked.isRefused() ? 422 : 200);
        }
        model.addAttribute("sheet", asked);
        model.addAttribute("page", board.page(reader));
        return "rota/board";
    }
}
