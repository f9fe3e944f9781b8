package io.palier.negotiation;

import static io.palier.negotiation.TermsReading.MISSING;
import static io.palier.negotiation.TermsReading.all;
import static io.palier.negotiation.TermsReading.chosen;

import io.palier.agreement.EscalationContact;
import io.palier.agreement.EscalationContact.Backup;
import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.Threshold;
import io.palier.agreement.ThresholdAction;
import io.palier.organization.SupportLevel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads when somebody is told, what happens then, and who it is. */
final class PeopleReading {

    private final TermsForm form;
    private final Mistakes mistakes;
    private final Fields fields;

    PeopleReading(TermsForm form, Mistakes mistakes, Fields fields) {
        this.form = form;
        this.mistakes = mistakes;
        this.fields = fields;
    }

    List<Threshold> thresholds() {
        return fields.each("thresholds", form.thresholds(), this::threshold);
    }

    private @Nullable Threshold threshold(ThresholdLine line, String field) {
        var rungs = mistakes.reading(field + ".rungs", "negotiation.problem.rungs", () -> rungs(line.rungs()));
        var actions = all(ThresholdAction.class, line.actions());
        var repeat = mistakes.length(field + ".repeat", line.repeat());
        return rungs == null
                ? null
                : mistakes.reading(
                        field + ".when",
                        "negotiation.problem.threshold",
                        () -> threshold(line.when(), rungs, actions, repeat));
    }

    private static Threshold threshold(
            String when, List<Integer> rungs, Set<ThresholdAction> actions, @Nullable Duration repeat) {
        if (when.endsWith("%")) {
            var share = when.substring(0, when.length() - 1).replaceAll("[\\s\u00a0\u202f]", "");
            return new Threshold(Integer.valueOf(share), null, rungs, actions, repeat);
        }
        return new Threshold(null, GoalText.parse(when), rungs, actions, repeat);
    }

    private static List<Integer> rungs(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(rung -> !rung.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** @param calendars the name each calendar has now, by the name the form knows it under */
    List<EscalationContact> contacts(Map<String, String> calendars) {
        return fields.each("contacts", form.contacts(), (line, field) -> contact(line, field, calendars));
    }

    private @Nullable EscalationContact contact(ContactLine line, String field, Map<String, String> calendars) {
        var level = chosen(SupportLevel.class, line.level());
        var who = chosen(Who.class, line.who());
        var rung = mistakes.reading(field + ".rung", "negotiation.problem.rung", () -> Integer.valueOf(line.rung()));
        if (level == null || who == null || rung == null) {
            mistakes.add(field + ".level", MISSING);
            return null;
        }
        var person = who == Who.PERSON;
        if (person && line.email().isEmpty()) {
            mistakes.add(field + ".email", MISSING);
        }
        return new EscalationContact(
                level,
                rung,
                who,
                person ? orNull(line.name()) : null,
                person ? orNull(line.email()) : null,
                person ? orNull(line.phone()) : null,
                line.hours().isEmpty() ? null : calendars.getOrDefault(line.hours(), line.hours()),
                line.hasBackup() ? backup(line, field) : null);
    }

    private Backup backup(ContactLine line, String field) {
        if (line.backupName().isEmpty() || line.backupEmail().isEmpty()) {
            mistakes.add(field + ".backupEmail", "negotiation.problem.backup");
        }
        return new Backup(line.backupName(), line.backupEmail(), orNull(line.backupPhone()));
    }

    static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
