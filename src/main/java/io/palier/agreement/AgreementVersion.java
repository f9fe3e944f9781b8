package io.palier.agreement;

import io.palier.organization.SupportLevel;
import io.palier.slaclock.ServiceCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What two parties agreed, as it stood from an instant on. Immutable: an edit makes the next version. */
public record AgreementVersion(
        AgreementVersionId id,
        String code,
        int version,
        AgreementKind kind,
        String nameEn,
        String nameFr,
        Instant validFrom,
        @Nullable Instant validUntil,
        Map<String, ServiceCalendar> calendars,
        List<PriorityRule> priorityRules,
        List<Objective> objectives,
        List<Threshold> thresholds,
        List<EscalationContact> contacts) {

    /** The agreement's name in the reader's language; English unless French is asked for. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFr : nameEn;
    }

    /** The promise on a metric at a priority; empty where none is made, which means no clock. */
    public Optional<Objective> objective(Metric metric, Priority priority) {
        return objectives.stream()
                .filter(o -> o.metric() == metric && o.priority() == priority)
                .findFirst();
    }

    /** The promises made at a priority. */
    public List<Objective> objectivesAt(Priority priority) {
        return objectives.stream().filter(o -> o.priority() == priority).toList();
    }

    /** The hours an objective counts in. */
    public ServiceCalendar calendarOf(Objective objective) {
        return Optional.ofNullable(calendars.get(objective.calendar())).orElseThrow();
    }

    /** The table that decides priorities under this agreement. */
    public PriorityTable priorityTable() {
        return new PriorityTable(priorityRules);
    }

    /** The contacts to tell on a level when that threshold is crossed, lowest rung first. */
    public List<EscalationContact> contactsAt(SupportLevel level, int percent) {
        return thresholds.stream()
                .filter(t -> t.percent() == percent)
                .flatMap(t -> contacts.stream()
                        .filter(c -> c.level() == level && t.rungs().contains(c.rung())))
                .sorted(java.util.Comparator.comparingInt(EscalationContact::rung))
                .distinct()
                .toList();
    }
}
