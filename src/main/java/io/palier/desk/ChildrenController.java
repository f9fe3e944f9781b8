package io.palier.desk;

import io.palier.organization.StaffMember;
import io.palier.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A solved outage solves what is part of it, in one action, with what came of each. */
@Controller
class ChildrenController {

    private final ChildrenSolved children;

    ChildrenController(ChildrenSolved children) {
        this.children = children;
    }

    @PostMapping(TicketPath.TICKET + "/children/solution")
    String solve(
            @PathVariable TicketNumber number,
            @RequestParam(defaultValue = "") List<String> children,
            @RequestParam(required = false) @Nullable String submission,
            StaffMember reader,
            RedirectAttributes redirect) {
        var chosen = children.stream()
                .map(child -> Spelled.as(child, TicketNumber::new))
                .filter(Objects::nonNull)
                .toList();
        var sent = Spelled.uuid(submission);
        var results = this.children.solve(number, chosen, sent == null ? UUID.randomUUID() : sent, reader);
        redirect.addFlashAttribute("children", new ArrayList<>(results));
        return "redirect:/desk/tickets/" + number;
    }
}
