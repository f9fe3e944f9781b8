package io.palier.negotiation;

import io.palier.agreement.Negotiation;
import io.palier.agreement.Negotiations;
import io.palier.agreement.VersionView;
import io.palier.look.Times;
import io.palier.organization.StaffMember;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of a version, with the form that ends it. */
@Component
class VersionPages {

    private final Negotiations negotiations;
    private final PartnerCallers callers;
    private final Wording wording;
    private final Times times;

    VersionPages(Negotiations negotiations, PartnerCallers callers, Wording wording, Times times) {
        this.negotiations = negotiations;
        this.callers = callers;
        this.wording = wording;
        this.times = times;
    }

    /** The page as it is opened; a notice is proposed for the first day on which it may end, where that is agreed. */
    String show(String code, int number, StaffMember reader, Model model) {
        var negotiation = negotiations.negotiation(code, reader.id());
        var version = Table.version(negotiation, number);
        var earliest =
                version.terms().noticeDays() == null ? "" : lastDay(version).toString();
        return show(negotiation, version, new EndForm(earliest, ""), Map.of(), reader, model);
    }

    /** The page with a notice that cannot be given so; {@code said} is what keeps it, by field. */
    String show(VersionView version, EndForm ending, Map<String, String> said, StaffMember reader, Model model) {
        return show(negotiations.negotiation(version.code(), reader.id()), version, ending, said, reader, model);
    }

    private String show(
            Negotiation negotiation,
            VersionView version,
            EndForm ending,
            Map<String, String> said,
            StaffMember reader,
            Model model) {
        model.addAttribute(
                "page",
                new VersionPage(
                        negotiation,
                        version,
                        TermsView.of(version.terms(), version.coverage().kind()),
                        Standing.of(version, times.now()),
                        before(negotiation, version),
                        wording,
                        Readers.speakForOperator(reader)));
        if (Readers.speakForOperator(reader)) {
            callers.of(version).ifPresent(caller -> model.addAttribute("partner", caller));
        }
        model.addAttribute("ending", ending);
        model.addAttribute("said", said);
        model.addAttribute("earliest", wording.date(lastDay(version)));
        return "negotiation/version";
    }

    /** The version before it that its reader may see. */
    static Optional<VersionView> before(Negotiation negotiation, VersionView version) {
        return negotiation.versions().stream()
                .filter(other -> other.version() < version.version())
                .findFirst();
    }

    /** The first day that may be its last, if notice is given now. */
    private LocalDate lastDay(VersionView version) {
        return LocalDate.ofInstant(version.terms().earliestEnd(times.now()).minusSeconds(1), times.zone());
    }
}
