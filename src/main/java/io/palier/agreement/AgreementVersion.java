package io.palier.agreement;

import io.palier.organization.SupportLevel;
import io.palier.slaclock.ServiceCalendar;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What two parties agreed, as it stood from an instant on. Immutable: an edit makes the next version.
 *
 * @param validFrom first instant at which it applies
 * @param validUntil first instant at which it no longer does; null without an end
 * @param calendars the terms' calendars by name, ready to count with; approved holidays are closed
 */
public record AgreementVersion(
        AgreementVersionId id,
        String code,
        int version,
        Coverage coverage,
        String nameEn,
        String nameFr,
        Instant validFrom,
        @Nullable Instant validUntil,
        Terms terms,
        Map<String, ServiceCalendar> calendars) {

    /** Between whom it stands. */
    public AgreementKind kind() {
        return coverage.kind();
    }

    /** The agreement's name in the reader's language; English unless French is asked for. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFr : nameEn;
    }

    /** Every promise. */
    public List<Objective> objectives() {
        return terms.objectives();
    }

    /** The promise on a metric at a priority whatever the severity; empty where none is made, which means no clock. */
    public Optional<Objective> objective(Metric metric, Priority priority) {
        return objective(metric, priority, null);
    }

    /** The promise on a metric at a priority and severity: one for that severity before one for all. */
    public Optional<Objective> objective(Metric metric, Priority priority, @Nullable Integer severity) {
        return objectives().stream()
                .filter(o -> o.metric() == metric && o.priority() == priority)
                .filter(o -> o.severity() == null || Objects.equals(o.severity(), severity))
                .max(Comparator.comparing(o -> o.severity() != null));
    }

    /** What that side promises on a metric: one for that severity before one for all. */
    public Optional<Objective> objective(Metric metric, Priority priority, @Nullable Integer severity, Side by) {
        return objectives().stream()
                .filter(o -> o.metric() == metric && o.priority() == priority && o.isOwedBy(by, kind()))
                .filter(o -> o.severity() == null || Objects.equals(o.severity(), severity))
                .max(Comparator.comparing(o -> o.severity() != null));
    }

    /** All that this side promises at a priority and severity, one promise a metric, in the metrics' order. */
    public List<Objective> promises(Side by, Priority priority, @Nullable Integer severity) {
        return Arrays.stream(Metric.values())
                .flatMap(metric -> objective(metric, priority, severity, by).stream())
                .toList();
    }

    /** The hours an objective counts in. */
    public ServiceCalendar calendarOf(Objective objective) {
        return Optional.ofNullable(calendars.get(objective.calendar())).orElseThrow();
    }

    /** The same version, counting with these calendars. */
    public AgreementVersion withCalendars(Map<String, ServiceCalendar> others) {
        return new AgreementVersion(
                id, code, version, coverage, nameEn, nameFr, validFrom, validUntil, terms, Map.copyOf(others));
    }

    /** The table that decides priorities under this agreement. */
    public PriorityTable priorityTable() {
        return new PriorityTable(terms.priorityRules());
    }

    /** The points at which somebody is told. */
    public List<Threshold> thresholds() {
        return terms.thresholds();
    }

    /** What happens at a threshold as it is written, "75%" or "PT30M"; empty where nobody wanted anything to. */
    public Optional<Threshold> threshold(String written) {
        return thresholds().stream()
                .filter(t -> t.point().toString().equals(written))
                .findFirst();
    }

    /** How somebody is told of that: the rules for that priority, else those for every one; empty where none was made. */
    public List<MediumRule> mediaFor(MediumRule.Event event, Priority priority) {
        var rules = terms.media().stream().filter(rule -> rule.event() == event).toList();
        var own = rules.stream().filter(rule -> rule.priority() == priority).toList();
        return own.isEmpty()
                ? rules.stream().filter(rule -> rule.priority() == null).toList()
                : own;
    }

    /** Everybody who may be told. */
    public List<EscalationContact> contacts() {
        return terms.contacts();
    }

    /** The contacts to tell on a level when that threshold is crossed, lowest rung first. */
    public List<EscalationContact> contactsAt(SupportLevel level, int percent) {
        return contactsAt(level, percent + "%");
    }

    /** As above, for a threshold as it is written, "75%" or "PT30M". */
    public List<EscalationContact> contactsAt(SupportLevel level, String threshold) {
        return thresholds().stream()
                .filter(t -> t.point().toString().equals(threshold))
                .flatMap(t -> contacts().stream()
                        .filter(c -> c.level() == level && t.rungs().contains(c.rung())))
                .sorted(Comparator.comparingInt(EscalationContact::rung))
                .distinct()
                .toList();
    }
}
