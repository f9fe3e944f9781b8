package io.palier.negotiation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is being typed: all of it text, so that it can be shown again whatever it is. Nothing in it is ever
 * null; lists keep the order of the page.
 *
 * @param revision of what was opened, to find out that somebody else saved meanwhile
 * @param validUntil the last day, empty without an end
 * @param note to the other side
 * @param adding which row of the matrix to add
 */
record TermsForm(
        String revision,
        String validFrom,
        String validUntil,
        String note,
        String onGoalChange,
        Adding adding,
        List<GoalRow> rows,
        List<WeekForm> calendars,
        List<PauseLine> pauses,
        List<RuleLine> rules,
        List<ThresholdLine> thresholds,
        List<ContactLine> contacts,
        List<MediumLine> media,
        List<ConstraintLine> constraints,
        Money money,
        List<PenaltyLine> penalties) {

    TermsForm {
        revision = said(revision);
        validFrom = said(validFrom);
        validUntil = said(validUntil);
        note = said(note);
        onGoalChange = said(onGoalChange);
        adding = adding == null ? new Adding("", "", "") : adding;
        rows = lines(rows);
        calendars = lines(calendars);
        pauses = lines(pauses);
        rules = lines(rules);
        thresholds = lines(thresholds);
        contacts = lines(contacts);
        media = lines(media);
        constraints = lines(constraints);
        money = money == null ? Money.NONE : money;
        penalties = lines(penalties);
    }

    TermsForm withNote(String other) {
        return new TermsForm(
                revision,
                validFrom,
                validUntil,
                other,
                onGoalChange,
                adding,
                rows,
                calendars,
                pauses,
                rules,
                thresholds,
                contacts,
                media,
                constraints,
                money,
                penalties);
    }

    TermsForm withRevision(String other) {
        return new TermsForm(
                other,
                validFrom,
                validUntil,
                note,
                onGoalChange,
                adding,
                rows,
                calendars,
                pauses,
                rules,
                thresholds,
                contacts,
                media,
                constraints,
                money,
                penalties);
    }

    TermsForm withRows(List<GoalRow> other) {
        return with(other, calendars, rules, thresholds, contacts, media, constraints, penalties);
    }

    TermsForm withCalendars(List<WeekForm> other) {
        return with(rows, other, rules, thresholds, contacts, media, constraints, penalties);
    }

    TermsForm withRules(List<RuleLine> other) {
        return with(rows, calendars, other, thresholds, contacts, media, constraints, penalties);
    }

    TermsForm withThresholds(List<ThresholdLine> other) {
        return with(rows, calendars, rules, other, contacts, media, constraints, penalties);
    }

    TermsForm withContacts(List<ContactLine> other) {
        return with(rows, calendars, rules, thresholds, other, media, constraints, penalties);
    }

    TermsForm withMedia(List<MediumLine> other) {
        return with(rows, calendars, rules, thresholds, contacts, other, constraints, penalties);
    }

    TermsForm withConstraints(List<ConstraintLine> other) {
        return with(rows, calendars, rules, thresholds, contacts, media, other, penalties);
    }

    TermsForm withPenalties(List<PenaltyLine> other) {
        return with(rows, calendars, rules, thresholds, contacts, media, constraints, other);
    }

    private TermsForm with(
            List<GoalRow> newRows,
            List<WeekForm> newCalendars,
            List<RuleLine> newRules,
            List<ThresholdLine> newThresholds,
            List<ContactLine> newContacts,
            List<MediumLine> newMedia,
            List<ConstraintLine> newConstraints,
            List<PenaltyLine> newPenalties) {
        return new TermsForm(
                revision,
                validFrom,
                validUntil,
                note,
                onGoalChange,
                adding,
                newRows,
                newCalendars,
                pauses,
                newRules,
                newThresholds,
                newContacts,
                newMedia,
                newConstraints,
                money,
                newPenalties);
    }

    /** Which row of the matrix to add. */
    record Adding(String priority, String severity, String side) {

        Adding {
            priority = said(priority);
            severity = said(severity);
            side = said(side);
        }
    }

    /**
     * A line of the matrix.
     *
     * @param severity empty for every severity without a line of its own
     * @param side who owes what stands in the line
     * @param cells one a metric, in the order of the metrics
     */
    record GoalRow(String priority, String severity, String side, List<GoalCell> cells) {

        GoalRow {
            priority = said(priority);
            severity = said(severity);
            side = said(side);
            cells = lines(cells);
        }

        boolean isOf(String otherPriority, String otherSeverity, String otherSide) {
            return priority.equals(otherPriority) && severity.equals(otherSeverity) && side.equals(otherSide);
        }
    }

    /** One promise; an empty goal promises nothing. */
    record GoalCell(String goal, String calendar, List<String> pausedBy, String medium) {

        GoalCell {
            goal = said(goal);
            calendar = said(calendar);
            pausedBy = lines(pausedBy);
            medium = said(medium);
        }

        GoalCell onCalendar(String other) {
            return new GoalCell(goal, other, pausedBy, medium);
        }

        GoalCell emptied() {
            return new GoalCell("", calendar, pausedBy, medium);
        }
    }

    /**
     * A calendar.
     *
     * @param was the name under which it was shown, which the cells use
     * @param days the hours of each day from Monday
     * @param copyTo the days that are to be as {@code copyFrom}: WEEKDAYS, WEEKEND, ALL
     */
    record WeekForm(
            String was,
            String name,
            String zone,
            String holidays,
            List<String> days,
            List<ClosureLine> closures,
            String copyFrom,
            String copyTo) {

        WeekForm {
            was = said(was);
            name = said(name);
            zone = said(zone);
            holidays = said(holidays);
            days = week(days);
            closures = lines(closures);
            copyFrom = said(copyFrom);
            copyTo = said(copyTo);
        }

        WeekForm withDays(List<String> other) {
            return new WeekForm(was, name, zone, holidays, other, closures, copyFrom, copyTo);
        }

        WeekForm withClosures(List<ClosureLine> other) {
            return new WeekForm(was, name, zone, holidays, days, other, copyFrom, copyTo);
        }

        private static List<String> week(@Nullable List<String> days) {
            var typed = days == null ? List.<String>of() : days;
            return java.util.stream.IntStream.range(0, 7)
                    .mapToObj(day -> day < typed.size() ? said(typed.get(day)) : "")
                    .toList();
        }
    }

    /** Days closed, or closed for some hours. */
    record ClosureLine(String from, String to, String yearly, String hours) {

        ClosureLine {
            from = said(from);
            to = said(to);
            yearly = said(yearly);
            hours = said(hours);
        }

        boolean isEmpty() {
            return from.isBlank() && to.isBlank() && hours.isBlank();
        }
    }

    /** One reason of the closed list; not agreed unless ticked. */
    record PauseLine(String reason, String agreed, List<String> claimableBy, String provisional) {

        PauseLine {
            reason = said(reason);
            agreed = said(agreed);
            claimableBy = lines(claimableBy);
            provisional = said(provisional);
        }
    }

    /**
     * A line of the priority table; an empty condition is none.
     *
     * @param code the line's code, which stands as long as the conditions are those {@code coded} says
     */
    record RuleLine(
            String code,
            String coded,
            String category,
            String severity,
            String impact,
            String scope,
            String revenue,
            String satisfaction,
            String priority) {

        RuleLine {
            code = said(code);
            coded = said(coded);
            category = said(category);
            severity = said(severity);
            impact = said(impact);
            scope = said(scope);
            revenue = said(revenue);
            satisfaction = said(satisfaction);
            priority = said(priority);
        }

        /** Whether it matches whatever is assessed. */
        public boolean isCatchAll() {
            return (category + severity + impact + scope + revenue + satisfaction).isEmpty();
        }
    }

    /** When somebody is told: {@code 75 %} or {@code 30 min}; on which rungs: {@code 1, 2}. */
    record ThresholdLine(String when, String rungs) {

        ThresholdLine {
            when = said(when);
            rungs = said(rungs);
        }
    }

    /** Who is told. */
    record ContactLine(
            String level,
            String rung,
            String who,
            String name,
            String email,
            String hours,
            String backupName,
            String backupEmail) {

        ContactLine {
            level = said(level);
            rung = said(rung);
            who = said(who);
            name = said(name);
            email = said(email);
            hours = said(hours);
            backupName = said(backupName);
            backupEmail = said(backupEmail);
        }
    }

    /** How somebody is reached when something happens; an empty priority is every one. */
    record MediumLine(String event, String priority, String medium, String address) {

        MediumLine {
            event = said(event);
            priority = said(priority);
            medium = said(medium);
            address = said(address);
        }
    }

    /** What bears on how fast a fault can be resolved. */
    record ConstraintLine(String kind, String textEn, String textFr, String calendar, String leadTime) {

        ConstraintLine {
            kind = said(kind);
            textEn = said(textEn);
            textFr = said(textFr);
            calendar = said(calendar);
            leadTime = said(leadTime);
        }
    }

    /** What holds for all penalties; empty amounts are not agreed. */
    record Money(
            String currency,
            String fee,
            String floor,
            String cap,
            String grace,
            List<String> exclusions,
            String rounding) {

        static final Money NONE = new Money("EUR", "", "", "", "", List.of(), "HALF_UP");

        Money {
            currency = said(currency);
            fee = said(fee);
            floor = said(floor);
            cap = said(cap);
            grace = said(grace);
            exclusions = lines(exclusions);
            rounding = said(rounding);
        }

        boolean isEmpty() {
            return (fee + floor + cap + grace).isEmpty() && exclusions.isEmpty();
        }
    }

    /** One rule for what a breach costs; empty metric, priority and side are all of them. */
    record PenaltyLine(
            String basis,
            String metric,
            String priority,
            String owedBy,
            String amount,
            String percent,
            String below,
            String cap) {

        PenaltyLine {
            basis = said(basis);
            metric = said(metric);
            priority = said(priority);
            owedBy = said(owedBy);
            amount = said(amount);
            percent = said(percent);
            below = said(below);
            cap = said(cap);
        }
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static <T> List<T> lines(@Nullable List<T> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }
}
