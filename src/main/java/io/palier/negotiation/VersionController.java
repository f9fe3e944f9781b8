package io.palier.negotiation;

import io.palier.agreement.Negotiation;
import io.palier.agreement.Negotiations;
import io.palier.agreement.VersionView;
import io.palier.look.Times;
import io.palier.organization.StaffMember;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agreement as it is read: whole, beside another version, or as the one document that is signed. */
@Controller
@RequestMapping("/negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}")
class VersionController {

    private final Negotiations negotiations;
    private final ChangeWords changes;
    private final Wording wording;
    private final Times times;

    VersionController(Negotiations negotiations, ChangeWords changes, Wording wording, Times times) {
        this.negotiations = negotiations;
        this.changes = changes;
        this.wording = wording;
        this.times = times;
    }

    @GetMapping
    String latest(@PathVariable String code, StaffMember reader) {
        return "redirect:"
                + Table.address(negotiations.negotiation(code, reader.id()).latest());
    }

    @GetMapping("/versions/{version:[0-9]{1,6}}")
    String show(@PathVariable String code, @PathVariable("version") int number, StaffMember reader, Model model) {
        var negotiation = negotiations.negotiation(code, reader.id());
        var version = Table.version(negotiation, number);
        model.addAttribute(
                "page",
                new VersionPage(
                        negotiation,
                        version,
                        TermsView.of(version.terms(), version.coverage().kind()),
                        Standing.of(version, times.now()),
                        before(negotiation, version),
                        wording));
        return "negotiation/version";
    }

    /** Two versions side by side; without numbers the newest beside the one before it. */
    @GetMapping("/differences")
    String differences(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            StaffMember reader,
            Model model) {
        var negotiation = negotiations.negotiation(code, reader.id());
        var after = to == null ? negotiation.latest() : Table.version(negotiation, to);
        var before = from == null ? before(negotiation, after).orElse(after) : Table.version(negotiation, from);
        model.addAttribute("negotiation", negotiation);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("changes", changes.rows(negotiations.diff(before.id(), after.id(), reader.id())));
        return "negotiation/differences";
    }

    @GetMapping("/versions/{version:[0-9]{1,6}}/document")
    ResponseEntity<String> document(
            @PathVariable String code, @PathVariable("version") int number, StaffMember reader) {
        var version = Table.version(negotiations.negotiation(code, reader.id()), number);
        var name = ContentDisposition.attachment()
                .filename(code + "-v" + number + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", name.toString())
                .body(negotiations.export(version.id(), reader.id()));
    }

    private static Optional<VersionView> before(Negotiation negotiation, VersionView version) {
        return negotiation.versions().stream()
                .filter(other -> other.version() < version.version())
                .findFirst();
    }
}
