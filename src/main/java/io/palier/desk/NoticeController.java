package io.palier.desk;

import io.palier.escalation.EscalationNotices;
import io.palier.escalation.NoticeNotFound;
import io.palier.look.Flash;
import io.palier.notification.Tellings;
import io.palier.organization.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notices to the reader and the reader's team that nobody has answered, and the answer: seen. */
@Controller
class NoticeController {

    private final EscalationNotices notices;
    private final Tellings tellings;

    NoticeController(EscalationNotices notices, Tellings tellings) {
        this.notices = notices;
        this.tellings = tellings;
    }

    @GetMapping("/desk/notices")
    String open(StaffMember reader, Model model) {
        model.addAttribute("notices", notices.openFor(reader.id()));
        model.addAttribute("told", tellings.unseenBy(reader.id()));
        return "desk/notices";
    }

    @PostMapping("/desk/notices/{id:[0-9]{1,18}}/acknowledgement")
    String acknowledge(@PathVariable long id, StaffMember reader, RedirectAttributes redirect) {
        try {
            notices.acknowledge(id, reader.id());
        } catch (NoticeNotFound absent) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, absent);
        }
        redirect.addFlashAttribute("flash", Flash.done("desk.notices.acknowledged"));
        return "redirect:/desk/notices";
    }
}
