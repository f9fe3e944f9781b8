package io.palier.negotiation;

import io.palier.agreement.Negotiations;
import io.palier.organization.StaffMember;
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
    private final VersionPages pages;

    VersionController(Negotiations negotiations, ChangeWords changes, VersionPages pages) {
        this.negotiations = negotiations;
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping
    String latest(@PathVariable String code, StaffMember reader) {
        return "redirect:"
                + Table.address(negotiations.negotiation(code, reader.id()).latest());
    }

    @GetMapping("/versions/{version:[0-9]{1,6}}")
    String show(@PathVariable String code, @PathVariable("version") int number, StaffMember reader, Model model) {
        return pages.show(code, number, reader, model);
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
        var before =
                from == null ? VersionPages.before(negotiation, after).orElse(after) : Table.version(negotiation, from);
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
}
