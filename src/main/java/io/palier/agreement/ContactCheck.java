package io.palier.agreement;

import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.TermsProblem.Code;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds people who cannot be reached, and constraints that say too little. */
final class ContactCheck {

    private final Terms terms;
    private final Consumer<TermsProblem> found;

    private ContactCheck(Terms terms, Consumer<TermsProblem> found) {
        this.terms = terms;
        this.found = found;
    }

    static void check(Terms terms, Consumer<TermsProblem> found) {
        var check = new ContactCheck(terms, found);
        for (var i = 0; i < terms.contacts().size(); i++) {
            check.contact("contacts[" + i + "]", terms.contacts().get(i));
        }
        for (var i = 0; i < terms.constraints().size(); i++) {
            check.constraint("constraints[" + i + "]", terms.constraints().get(i));
        }
    }

    private void contact(String path, EscalationContact contact) {
        if (contact.rung() < 1 || contact.rung() > 9) {
            found.accept(TermsProblem.of(path + ".rung", Code.RUNG, contact.rung()));
        }
        if (contact.who() == Who.PERSON) {
            person(path, contact.name(), contact.email(), contact.phone());
        }
        var backup = contact.backup();
        if (backup != null) {
            person(path + ".backup", backup.name(), backup.email(), backup.phone());
        }
        var hours = contact.hours();
        if (hours != null) {
            TermsCheck.demandCalendar(path + ".hours", hours, terms, found);
            if (backup == null) {
                found.accept(TermsProblem.of(path + ".backup", Code.CONTACT_WITHOUT_BACKUP));
            }
        }
    }

    private void person(String path, @Nullable String name, @Nullable String email, @Nullable String phone) {
        if (name == null || name.isBlank()) {
            found.accept(TermsProblem.of(path + ".name", Code.CONTACT_WITHOUT_NAME));
        }
        if (email == null || email.isBlank()) {
            found.accept(TermsProblem.of(path + ".email", Code.CONTACT_WITHOUT_EMAIL));
        } else if (!TermsCheck.isEmail(email)) {
            found.accept(TermsProblem.of(path + ".email", Code.EMAIL_UNREADABLE, email));
        }
        if (phone != null && !TermsCheck.isPhone(phone)) {
            found.accept(TermsProblem.of(path + ".phone", Code.PHONE_UNREADABLE, phone));
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
