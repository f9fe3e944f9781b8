package io.palier.agreement;

import io.palier.agreement.TermsChange.Section;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A version read out line by line, each under a path that says what it is rather than where it stands: moving a line
 * changes nothing, except where the order itself is agreed.
 */
final class TermsLines {

    private final Map<String, Line> lines = new LinkedHashMap<>();

    private TermsLines() {}

    /** What the document says at a path. */
    record Line(Section section, String value) {}

    static Map<String, Line> of(Proposal proposal) {
        var read = new TermsLines();
        read.put(Section.VALIDITY, "validity.from", proposal.validFrom());
        read.put(Section.VALIDITY, "validity.until", proposal.validUntil());
        var terms = proposal.terms();
        read.put(Section.VALIDITY, "noticeDays", terms.noticeDays());
        read.objectives(terms.objectives());
        terms.calendars().forEach(read::calendar);
        read.priorities(terms.priorityRules());
        read.pauses(terms.pauseRules());
        read.thresholds(terms.thresholds());
        read.contacts(terms.contacts());
        read.media(terms.media());
        read.constraints(terms.constraints());
        var penalties = terms.penalties();
        if (penalties != null) {
            read.penalties(penalties);
        }
        read.put(Section.RULES, "onGoalChange", terms.onGoalChange());
        return read.lines;
    }

    private void objectives(List<Objective> objectives) {
        var names = new Names();
        for (var o : objectives) {
            var path = names.path("objectives", o.metric(), o.priority(), o.severity(), o.owedBy());
            put(Section.OBJECTIVES, path + ".goal", o.goal());
            put(Section.OBJECTIVES, path + ".calendar", o.calendar());
            put(Section.OBJECTIVES, path + ".pausedBy", joined(o.pausedBy()));
            put(Section.OBJECTIVES, path + ".medium", o.medium());
        }
    }

    private void calendar(String name, Hours hours) {
        var path = "calendars." + name;
        put(Section.CALENDARS, path + ".timeZone", hours.timeZone());
        hours.weekly().forEach((day, ranges) -> put(Section.CALENDARS, path + ".weekly." + day, joined(ranges)));
        put(Section.CALENDARS, path + ".holidays", hours.holidays());
        var names = new Names();
        for (var closed : hours.closures()) {
            put(
                    Section.CALENDARS,
                    names.path(path + ".closures", closed.from(), closed.to()),
                    (closed.yearly() ? "yearly " : "")
                            + (closed.hours().isEmpty() ? "closed" : joined(closed.hours())));
        }
    }

    /** First match wins, so the place counts. */
    private void priorities(List<PriorityRule> rules) {
        for (var i = 0; i < rules.size(); i++) {
            var r = rules.get(i);
            put(
                    Section.PRIORITIES,
                    "priorityRules[" + i + "]",
                    "%s: %s%s".formatted(r.code(), conditions(r), r.priority()));
        }
    }

    private static String conditions(PriorityRule r) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("category", r.category());
        all.put("severity", r.severity());
        all.put("impact", r.impact());
        all.put("scope", r.scope());
        all.put("revenueHit", r.revenueHit());
        all.put("satisfactionHit", r.satisfactionHit());
        return all.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + e.getValue() + " ")
                .collect(Collectors.joining());
    }

    private void pauses(List<PauseRule> rules) {
        var names = new Names();
        for (var r : rules) {
            put(
                    Section.PAUSES,
                    names.path("pauseRules", r.reason()),
                    joined(r.claimableBy()) + (r.provisional() ? " (provisional)" : ""));
        }
    }

    private void thresholds(List<Threshold> thresholds) {
        var names = new Names();
        for (var t : thresholds) {
            var path = names.path("thresholds", t.point());
            put(Section.THRESHOLDS, path + ".rungs", joined(t.rungs()));
            put(Section.THRESHOLDS, path + ".actions", joined(t.actions()));
            put(Section.THRESHOLDS, path + ".repeat", t.repeat());
        }
    }

    private void contacts(List<EscalationContact> contacts) {
        var names = new Names();
        for (var c : contacts) {
            var path = names.path("contacts", c.level(), c.rung(), c.who(), c.name());
            put(Section.CONTACTS, path, c.email() == null ? c.who() : c.email());
            put(Section.CONTACTS, path + ".phone", c.phone());
            put(Section.CONTACTS, path + ".hours", c.hours());
            var backup = c.backup();
            if (backup != null) {
                put(Section.CONTACTS, path + ".backup", backup.name() + " " + backup.email());
                put(Section.CONTACTS, path + ".backup.phone", backup.phone());
            }
        }
    }

    private void media(List<MediumRule> media) {
        var names = new Names();
        for (var m : media) {
            var address = m.address();
            put(
                    Section.MEDIA,
                    names.path("media", m.event(), m.priority()),
                    m.medium() + (address == null ? "" : " " + address));
        }
    }

    private void constraints(List<Constraint> constraints) {
        var names = new Names();
        for (var c : constraints) {
            var path = names.path("constraints", c.kind());
            put(Section.CONSTRAINTS, path + ".textEn", c.textEn());
            put(Section.CONSTRAINTS, path + ".textFr", c.textFr());
            put(Section.CONSTRAINTS, path + ".calendar", c.calendar());
            put(Section.CONSTRAINTS, path + ".leadTime", c.leadTime());
        }
    }

    private void penalties(Penalties p) {
        put(Section.PENALTIES, "penalties.currency", p.currency());
        put(Section.PENALTIES, "penalties.monthlyFee", p.monthlyFee());
        put(Section.PENALTIES, "penalties.monthlyFloor", p.monthlyFloor());
        put(Section.PENALTIES, "penalties.monthlyCap", p.monthlyCap());
        put(Section.PENALTIES, "penalties.grace", p.grace());
        put(Section.PENALTIES, "penalties.exclusions", joined(p.exclusions()));
        put(Section.PENALTIES, "penalties.rounding", p.rounding());
        var names = new Names();
        for (var r : p.rules()) {
            var path = names.path("penalties.rules", r.basis(), r.metric(), r.priority(), r.owedBy());
            put(Section.PENALTIES, path + ".amount", r.amount());
            put(Section.PENALTIES, path + ".percent", r.percent());
            put(Section.PENALTIES, path + ".below", r.below());
            put(Section.PENALTIES, path + ".cap", r.cap());
        }
    }

    private void put(Section section, String path, @Nullable Object value) {
        var text = value instanceof BigDecimal number ? number.toPlainString() : value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            lines.put(path, new Line(section, text));
        }
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** Paths by what a line is about; a second of the same gets a number, so that none is lost. */
    private static final class Names {
        private final Map<String, Integer> used = new HashMap<>();

        String path(String list, @Nullable Object... facts) {
            var about = java.util.Arrays.stream(facts)
                    .filter(java.util.Objects::nonNull)
                    .map(String::valueOf)
                    .collect(Collectors.joining("/"));
            var count = used.merge(list + about, 1, Integer::sum);
            return list + "[" + about + (count == 1 ? "" : "#" + count) + "]";
        }
    }
}
