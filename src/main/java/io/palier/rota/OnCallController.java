package io.palier.rota;

import io.palier.organization.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is on call, now and next, and how to reach them. */
@Controller
class OnCallController {

    private final Board board;

    OnCallController(Board board) {
        this.board = board;
    }

    @GetMapping("/on-call")
    String onCall(StaffMember reader, Model model) {
        model.addAttribute("page", board.page(reader));
        return "rota/board";
    }
}
