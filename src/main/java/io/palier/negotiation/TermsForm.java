package io.palier.negotiation;

import static io.palier.negotiation.Typed.lines;
import static io.palier.negotiation.Typed.said;

import java.util.List;

/**
 * An agreement as it is being typed: all of it text, so that it can be shown again whatever it is. Nothing in it is ever
 * null; lists keep the order of the page.
 *
 * @param revision of what was opened, to find out that somebody else saved meanwhile
 * @param validUntil the last day, empty without an end
 * @param noticeDays how many days before its end notice must be given, empty where that is not agreed
 * @param note to the other side
 * @param adding which row of the matrix to add
 */
record TermsForm(
        String revision,
        String validFrom,
        String validUntil,
        String noticeDays,
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
        MoneyForm money,
        List<PenaltyLine> penalties) {

    TermsForm {
        revision = said(revision);
        validFrom = said(validFrom);
        validUntil = said(validUntil);
        noticeDays = said(noticeDays);
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
        money = money == null ? MoneyForm.NONE : money;
        penalties = lines(penalties);
    }

    TermsForm withNote(String other) {
        return new TermsForm(
                revision,
                validFrom,
                validUntil,
                noticeDays,
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
                noticeDays,
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
                noticeDays,
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
}
