package io.palier.agreement;

import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.TermsProblem.Code;
import java.util.HashSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds thresholds that tell nobody, people who cannot be reached, and media and constraints that say too little. */
final class ContactCheck {

    private final Terms terms;
    private final Consumer<TermsProblem> found;

    private ContactCheck(Terms terms, Consumer<TermsProblem> found) {
        this.terms = terms;
        this.found = found;
    }

    static void check(Terms terms, Consumer<TermsProblem> found) {
        var check = new ContactCheck(terms, found);
        check.thresholds();
        for (var i = 0; i < terms.contacts().size(); i++) {
            check.contact("contacts[" + i + "]", terms.contacts().get(i));
        }
        check.media();
        for (var i = 0; i < terms.constraints().size(); i++) {
            check.constraint("constraints[" + i + "]", terms.constraints().get(i));
        }
    }

    private void thresholds() {
        var points = new HashSet<String>();
        for (var i = 0; i < terms.thresholds().size(); i++) {
            var threshold = terms.thresholds().get(i);
            var path = "thresholds[" + i + "]";
            if (!points.add(threshold.point().toString())) {
                found.accept(TermsProblem.of(path, Code.THRESHOLD_TWICE, threshold.point()));
            }
            if (threshold.rungs().isEmpty()) {
                found.accept(TermsProblem.of(path + ".rungs", Code.THRESHOLD_TELLS_NOBODY));
            }
            for (var rung : threshold.rungs()) {
                if (terms.contacts().stream().noneMatch(c -> c.rung() == rung)) {
                    found.accept(TermsProblem.of(path + ".rungs", Code.THRESHOLD_WITHOUT_CONTACT, rung));
                }
            }
        }
        if (!points.contains("100%")) {
            found.accept(TermsProblem.of("thresholds", Code.BREACH_TELLS_NOBODY));
        }
    }

    private void contact(String path, EscalationContact contact) {
        if (contact.rung() < 1 || contact.rung() > 9) {
            found.accept(TermsProblem.of(path + ".rung", Code.RUNG, contact.rung()));
        }
        if (contact.who() == Who.PERSON) {
            person(path, contact.name(), contact.email());
        }
        var backup = contact.backup();
        if (backup != null) {
            person(path + ".backup", backup.name(), backup.email());
        }
        var hours = contact.hours();
        if (hours != null) {
            TermsCheck.demandCalendar(path + ".hours", hours, terms, found);
            if (backup == null) {
                found.accept(TermsProblem.of(path + ".backup", Code.CONTACT_WITHOUT_BACKUP));
            }
        }
    }

    private void person(String path, @Nullable String name, @Nullable String email) {
        if (name == null || name.isBlank()) {
            found.accept(TermsProblem.of(path + ".name", Code.CONTACT_WITHOUT_NAME));
        }
        if (email == null || email.isBlank()) {
            found.accept(TermsProblem.of(path + ".email", Code.CONTACT_WITHOUT_EMAIL));
        } else if (!TermsCheck.isEmail(email)) {
            found.accept(TermsProblem.of(path + ".email", Code.EMAIL_UNREADABLE, email));
        }
    }

    private void media() {
        record Told(MediumRule.Event event, @Nullable Priority priority, Medium medium) {}
        var told = new HashSet<Told>();
        for (var i = 0; i < terms.media().size(); i++) {
            var rule = terms.media().get(i);
            if (!told.add(new Told(rule.event(), rule.priority(), rule.medium()))) {
                found.accept(TermsProblem.of("media[" + i + "]", Code.MEDIUM_TWICE, rule.event()));
            }
            var address = rule.address();
            if (rule.medium() == Medium.MAIL && address != null && !TermsCheck.isEmail(address)) {
                found.accept(TermsProblem.of("media[" + i + "].address", Code.EMAIL_UNREADABLE, address));
            }
        }
    }

    private void constraint(String path, Constraint constraint) {
        if (constraint.textEn().isBlank()) {
            found.accept(TermsProblem.of(path + ".textEn", Code.MISSING));
        }
        if (constraint.textFr().isBlank()) {
            found.accept(TermsProblem.of(path + ".textFr", Code.MISSING));
        }
        var calendar = constraint.calendar();
        if (calendar != null) {
            TermsCheck.demandCalendar(path + ".calendar", calendar, terms, found);
        }
        var lead = constraint.leadTime();
        if (lead != null && (lead.isNegative() || lead.isZero())) {
            found.accept(TermsProblem.of(path + ".leadTime", Code.DURATION, lead));
        }
    }
}
