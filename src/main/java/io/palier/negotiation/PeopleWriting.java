package io.palier.negotiation;

import static io.palier.negotiation.MoreWriting.length;
import static io.palier.negotiation.TermsWriting.names;
import static io.palier.negotiation.TermsWriting.said;

import io.palier.agreement.EscalationContact;
import io.palier.agreement.Terms;
import io.palier.agreement.Threshold;
import io.palier.organization.PhoneNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes when somebody is told, what happens then, and who it is into the form. */
final class PeopleWriting {

    private PeopleWriting() {}

    static List<ThresholdLine> thresholds(Terms terms) {
        return terms.thresholds().stream()
                .map(t -> new ThresholdLine(
                        when(t),
                        t.rungs().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        names(t.actions()),
                        length(t.repeat())))
                .toList();
    }

    private static String when(Threshold t) {
        return t.percent() != null ? t.percent() + " %" : GoalText.format(Objects.requireNonNull(t.before()));
    }

    static List<ContactLine> contacts(Terms terms) {
        return terms.contacts().stream()
                .sorted(Comparator.comparing(EscalationContact::level).thenComparing(EscalationContact::rung))
                .map(PeopleWriting::contact)
                .toList();
    }

    private static ContactLine contact(EscalationContact c) {
        var backup = c.backup();
        return new ContactLine(
                c.level().name(),
                Integer.toString(c.rung()),
                c.who().name(),
                said(c.name()),
                said(c.email()),
                phone(c.phone()),
                said(c.hours()),
                backup == null ? "" : backup.name(),
                backup == null ? "" : backup.email(),
                backup == null ? "" : phone(backup.phone()));
    }

    /** As it is read aloud; as it was written where it is none. */
    static String phone(@Nullable String number) {
        return number == null
                ? ""
                : PhoneNumber.read(number).map(PhoneNumber::spaced).orElse(number);
    }
}
