package io.palier.desk;

import io.palier.organization.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a telephone system leads an agent as a call comes in: to the intake, which knows who calls. Writes nothing. */
@Controller
class CallController {

    /** @param caller a number in any spelling; telephone systems forget to write {@code +} as {@code %2B} */
    @GetMapping("/desk/new")
    String rings(
            @RequestParam(required = false) @Nullable String caller, StaffMember reader, RedirectAttributes redirect) {
        if (reader.isOutsider()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (caller != null && !caller.isBlank()) {
            redirect.addAttribute("caller", Spelled.calling(caller));
        }
        return "redirect:/desk/tickets/new";
    }
}
