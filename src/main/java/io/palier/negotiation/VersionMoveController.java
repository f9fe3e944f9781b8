package io.palier.negotiation;

import io.palier.agreement.NegotiationRefused;
import io.palier.agreement.Negotiations;
import io.palier.agreement.ProblemsFound;
import io.palier.agreement.VersionView;
import io.palier.look.Flash;
import io.palier.look.Times;
import io.palier.organization.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person does with a version: propose, counter, sign, invite, withdraw, amend. A refusal says why. */
@Controller
@RequestMapping("/negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}")
class VersionMoveController {

    private final Negotiations negotiations;
    private final Table table;
    private final Times times;

    VersionMoveController(Negotiations negotiations, Table table, Times times) {
        this.negotiations = negotiations;
        this.table = table;
        this.times = times;
    }

    @PostMapping("/proposal")
    String propose(
            @PathVariable String code,
            @PathVariable("version") int number,
            @RequestParam(defaultValue = "0") int revision,
            StaffMember reader,
            RedirectAttributes next) {
        return with(code, number, reader, next, version -> {
            try {
                negotiations.propose(version.id(), revision, reader.id());
            } catch (ProblemsFound found) {
                next.addFlashAttribute("flash", Flash.refused("negotiation.flash.not-yet"));
                return Table.address(version) + "/edit";
            }
            return done(version, "PROPOSE", next);
        });
    }

    /** Drafts the answer, and opens it. */
    @PostMapping("/counter-proposal")
    String counter(
            @PathVariable String code,
            @PathVariable("version") int number,
            StaffMember reader,
            RedirectAttributes next) {
        return with(code, number, reader, next, version -> {
            var answer = negotiations.version(negotiations.draftCounter(version.id(), reader.id()), reader.id());
            return Table.address(answer) + "/edit";
        });
    }

    /** Drafts the next version, and opens it. */
    @PostMapping("/amendment")
    String amend(
            @PathVariable String code,
            @PathVariable("version") int number,
            StaffMember reader,
            RedirectAttributes next) {
        return with(code, number, reader, next, version -> {
            var amended = negotiations.version(negotiations.amend(version.id(), reader.id()), reader.id());
            return Table.address(amended) + "/edit";
        });
    }

    /** A signature is a tick and the signer's own name, typed. */
    @PostMapping("/signature")
    String sign(
            @PathVariable String code,
            @PathVariable("version") int number,
            @RequestParam(defaultValue = "") String agreed,
            @RequestParam(defaultValue = "") String name,
            StaffMember reader,
            RedirectAttributes next) {
        return with(code, number, reader, next, version -> {
            if (agreed.isEmpty() || !Signed.is(name, reader.name())) {
                next.addFlashAttribute("flash", Flash.refused("negotiation.sign.problem", reader.name()));
                return Table.address(version) + "#sign";
            }
            negotiations.sign(version.id(), reader.id());
            return done(version, "SIGN", next);
        });
    }

    @PostMapping("/invitations")
    String invite(
            @PathVariable String code,
            @PathVariable("version") int number,
            @RequestParam(defaultValue = "") String email,
            StaffMember reader,
            RedirectAttributes next) {
        return with(code, number, reader, next, version -> {
            try {
                var link = negotiations.invite(version.id(), email.strip(), reader.id());
                next.addFlashAttribute(
                        "flash", Flash.done("negotiation.flash.INVITE", link.email(), times.at(link.expiresAt())));
            } catch (IllegalArgumentException e) {
                next.addFlashAttribute("flash", Flash.refused("agreement.problem.EMAIL_UNREADABLE", email));
            }
            return Table.address(version);
        });
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String code,
            @PathVariable("version") int number,
            @RequestParam(defaultValue = "") String why,
            StaffMember reader,
            RedirectAttributes next) {
        return with(code, number, reader, next, version -> {
            negotiations.withdraw(version.id(), why.strip(), reader.id());
            next.addFlashAttribute("flash", Flash.done("negotiation.flash.WITHDRAW"));
            return "/negotiation";
        });
    }

    private static String done(VersionView version, String move, RedirectAttributes next) {
        next.addFlashAttribute("flash", Flash.done("negotiation.flash." + move));
        return Table.address(version);
    }

    private String with(String code, int number, StaffMember reader, RedirectAttributes next, Move move) {
        var version = table.version(code, number, reader);
        try {
            return "redirect:" + move.make(version);
        } catch (NegotiationRefused refused) {
            next.addFlashAttribute("flash", Flash.refused("agreement.refusal." + refused.reason()));
            return "redirect:" + Table.address(version);
        }
    }

    /** Makes it, and says where to go then. */
    private interface Move {
        String make(VersionView version);
    }
}
