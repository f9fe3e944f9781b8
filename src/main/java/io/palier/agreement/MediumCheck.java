package io.palier.agreement;

import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.MediumRule.Event;
import io.palier.agreement.TermsProblem.Code;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds media that stand twice, and those that reach nobody. */
final class MediumCheck {

    /** The code under which an administrator registered the other's system. */
    private static final Pattern ENDPOINT = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

    private final Terms terms;
    private final Consumer<TermsProblem> found;

    private MediumCheck(Terms terms, Consumer<TermsProblem> found) {
        this.terms = terms;
        this.found = found;
    }

    static void check(Terms terms, Consumer<TermsProblem> found) {
        record Told(Event event, @Nullable Priority priority, Medium medium) {}
        var check = new MediumCheck(terms, found);
        var told = new HashSet<Told>();
        for (var i = 0; i < terms.media().size(); i++) {
            var rule = terms.media().get(i);
            var path = "media[" + i + "]";
            if (!told.add(new Told(rule.event(), rule.priority(), rule.medium()))) {
                found.accept(TermsProblem.of(path, Code.MEDIUM_TWICE, rule.event()));
            }
            check.address(path, rule);
        }
    }

    private void address(String path, MediumRule rule) {
        var address = rule.address();
        if (rule.medium() == Medium.API) {
            if (address == null || !ENDPOINT.matcher(address).matches()) {
                found.accept(TermsProblem.of(path + ".address", Code.MEDIUM_WITHOUT_ENDPOINT));
            }
        } else if (address == null) {
            if (rule.medium() == Medium.SMS && tellsContacts(rule.event()) && !somebodyMayHaveANumber()) {
                found.accept(TermsProblem.of(path + ".medium", Code.MEDIUM_WITHOUT_NUMBER));
            }
        } else if (rule.medium() == Medium.MAIL && !TermsCheck.isEmail(address)) {
            found.accept(TermsProblem.of(path + ".address", Code.EMAIL_UNREADABLE, address));
        } else if ((rule.medium() == Medium.SMS || rule.medium() == Medium.PHONE) && !TermsCheck.isPhone(address)) {
            found.accept(TermsProblem.of(path + ".address", Code.PHONE_UNREADABLE, address));
        }
    }

    private static boolean tellsContacts(Event event) {
        return event == Event.AT_RISK || event == Event.BREACHED;
    }

    /** Whoever works here or at the desk may have one by then; a person named in the agreement has it there or never. */
    private boolean somebodyMayHaveANumber() {
        return terms.contacts().stream().anyMatch(MediumCheck::mayHaveANumber)
                || terms.thresholds().stream()
                        .anyMatch(t -> t.actions().contains(ThresholdAction.TELL_HOLDER)
                                || t.actions().contains(ThresholdAction.RAISE_TO_MANAGER));
    }

    private static boolean mayHaveANumber(EscalationContact contact) {
        var backup = contact.backup();
        return contact.who() != Who.PERSON || contact.phone() != null || backup != null && backup.phone() != null;
    }
}
