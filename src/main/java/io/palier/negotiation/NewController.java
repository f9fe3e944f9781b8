package io.palier.negotiation;

import io.palier.agreement.AgreementDocument;
import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Negotiations;
import io.palier.agreement.ProblemsFound;
import io.palier.agreement.Proposal;
import io.palier.agreement.TermsProblem;
import io.palier.agreement.VersionView;
import io.palier.look.Flash;
import io.palier.look.Times;
import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A new agreement: its name and coverage, and the one its terms are copied from; or one brought as a document. */
@Controller
class NewController {

    private static final Map<String, String> FIELDS = Map.of(
            "coverage", "party",
            "coverage.party", "party",
            "coverage.beneficiary", "beneficiary",
            "coverage.system", "system",
            "names.en", "nameEn",
            "names.fr", "nameFr",
            "validity.from", "validFrom",
            "validity.until", "validUntil");

    private final Negotiations negotiations;
    private final Organization organization;
    private final Editing editing;
    private final FirstTerms firstTerms;
    private final JsonMapper json;
    private final Times times;

    NewController(
            Negotiations negotiations,
            Organization organization,
            Editing editing,
            FirstTerms firstTerms,
            JsonMapper json,
            Times times) {
        this.negotiations = negotiations;
        this.organization = organization;
        this.editing = editing;
        this.firstTerms = firstTerms;
        this.json = json;
        this.times = times;
    }

    @GetMapping("/negotiation/new")
    String blank(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String party,
            StaffMember reader,
            Model model) {
        var source = source(from, reader);
        var like = source == null ? kind : source.coverage().kind().name();
        var today = LocalDate.ofInstant(times.now(), times.zone()).toString();
        return show(new NewAgreementForm(from, like, party, "", "", "", "", "", today, ""), Map.of(), reader, model);
    }

    @PostMapping("/negotiation")
    String draft(
            @ModelAttribute("form") NewAgreementForm form,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var mistakes = new Mistakes();
        var proposal = proposal(form, mistakes, reader);
        var kind = form.kindChosen();
        if (kind == null) {
            mistakes.add("kind", "negotiation.problem.missing");
        }
        var said = new LinkedHashMap<String, String>();
        mistakes.byField().forEach((field, mistake) -> said.put(field, editing.said(mistake)));
        if (kind != null && proposal != null && said.isEmpty()) {
            try {
                return opened(negotiations.draft(form.toNew(kind, proposal), reader.id()), reader, next);
            } catch (ProblemsFound found) {
                found.problems().stream()
                        .filter(problem -> FIELDS.containsKey(problem.path())
                                || problem.path().equals("code"))
                        .forEach(problem -> said.putIfAbsent(
                                FIELDS.getOrDefault(problem.path(), problem.path()), editing.said(problem)));
            } catch (IllegalArgumentException unreadableCode) {
                said.put("party", editing.said(new Mistakes.Mistake("negotiation.problem.missing", List.of())));
            }
        }
        response.setStatus(422);
        return show(form, said, reader, model);
    }

    /** Drafts what an exported document says; what is wrong with it is listed by its place in the document. */
    @PostMapping("/negotiation/imports")
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        try {
            var content = file == null ? new byte[0] : file.getBytes();
            var document = json.readValue(content, AgreementDocument.class);
            return opened(negotiations.importDocument(document, reader.id()), reader, next);
        } catch (ProblemsFound found) {
            model.addAttribute(
                    "problems",
                    found.problems().stream().filter(p -> !p.isWarning()).toList());
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            model.addAttribute("problems", List.<TermsProblem>of());
        }
        response.setStatus(422);
        return blank("", "", "", reader, model);
    }

    private String opened(AgreementVersionId id, StaffMember reader, RedirectAttributes next) {
        next.addFlashAttribute("flash", Flash.done("negotiation.flash.DRAFT"));
        return "redirect:" + Table.address(negotiations.version(id, reader.id())) + "/edit";
    }

    private @Nullable Proposal proposal(NewAgreementForm form, Mistakes mistakes, StaffMember reader) {
        var from = mistakes.reading("validFrom", "negotiation.problem.date", () -> LocalDate.parse(form.validFrom()));
        var until = form.validUntil().isEmpty()
                ? null
                : mistakes.reading("validUntil", "negotiation.problem.date", () -> LocalDate.parse(form.validUntil()));
        if (from == null) {
            return null;
        }
        var source = source(form.from(), reader);
        var kind = Objects.requireNonNullElse(form.kindChosen(), AgreementKind.SLA);
        return new Proposal(
                source == null
                        ? firstTerms.of(kind, times.zone())
                        : source.terms().withItsPausesListed(),
                from.atStartOfDay(times.zone()).toInstant(),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(times.zone()).toInstant(),
                "");
    }

    private @Nullable VersionView source(String id, StaffMember reader) {
        return id.matches("\\d{1,18}")
                ? negotiations.version(new AgreementVersionId(Long.parseLong(id)), reader.id())
                : null;
    }

    private String show(NewAgreementForm form, Map<String, String> said, StaffMember reader, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("said", said);
        model.addAttribute("sources", negotiations.mine(reader.id()));
        model.addAttribute("parties", organization.parties());
        model.addAttribute("systems", organization.systems());
        return "negotiation/new";
    }
}
