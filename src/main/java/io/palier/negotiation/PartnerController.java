package io.palier.negotiation;

import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets another operator call: managers and administrators register it where its agreement is shown. */
@Controller
class PartnerController {

    private final Table table;
    private final PartnerCallers callers;

    PartnerController(Table table, PartnerCallers callers) {
        this.table = table;
        this.callers = callers;
    }

    /** @param language in which it is written to: {@code en}, or else French */
    @PostMapping("/negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/caller")
    String register(
            @PathVariable String code,
            @PathVariable("version") int number,
            @RequestParam(defaultValue = "") String language,
            StaffMember reader,
            RedirectAttributes next) {
        var version = table.version(code, number, reader);
        var caller = callers.register(version, language.equals("en") ? Locale.ENGLISH : Locale.FRENCH)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        next.addFlashAttribute("flash", Flash.done("negotiation.flash.caller", caller.name(), caller.reference()));
        return "redirect:" + Table.address(version);
    }
}
