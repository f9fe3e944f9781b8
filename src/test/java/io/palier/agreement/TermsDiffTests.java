package io.palier.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.TermsChange.Section;
import io.palier.organization.SupportLevel;
import io.palier.support.SettableClock;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsDiffTests {

    @Test
    void theSameTermsInAnotherOrderDifferInNothing() {
        var turned = Papers.objectives(4);
        Collections.reverse(turned);
        assertThat(between(Papers.terms(4), Papers.with(turned))).isEmpty();
    }

    @Test
    void whatWasAddedHasNoBeforeAndWhatWasRemovedNoAfter() {
        var objectives = Papers.objectives(4);
        objectives.remove(3);
        objectives.add(new Objective(
                Metric.UPDATE, Priority.P1, null, Duration.ofMinutes(30), "ALWAYS", Set.of(), Medium.SMS, null));
        assertThat(between(Papers.terms(4), Papers.with(objectives)))
                .containsExactly(
                        change(Section.OBJECTIVES, "objectives[RESOLVE/P4].goal", "PT40H", null),
                        change(Section.OBJECTIVES, "objectives[RESOLVE/P4].calendar", "OFFICE", null),
                        change(Section.OBJECTIVES, "objectives[RESOLVE/P4].pausedBy", "AWAITING_OPERATOR", null),
                        change(Section.OBJECTIVES, "objectives[UPDATE/P1].goal", null, "PT30M"),
                        change(Section.OBJECTIVES, "objectives[UPDATE/P1].calendar", null, "ALWAYS"),
                        change(Section.OBJECTIVES, "objectives[UPDATE/P1].medium", null, "SMS"));
    }

    @Test
    void changesComeSectionBySection() {
        var start = SettableClock.START;
        var before = Papers.from(start, null, Papers.with(TermsCheckTests.penalties(new BigDecimal("150.00"))));
        var after = Papers.from(
                start,
                start.plus(Duration.ofDays(365)),
                Papers.with(
                        Map.of("ALWAYS", Papers.always(), "OFFICE", Papers.hours("09:00-17:00", DayOfWeek.MONDAY))));
        var changes = TermsDiff.between(before, after);
        assertThat(changes).isSortedAccordingTo(Comparator.comparing(TermsChange::section));
        assertThat(changes)
                .contains(
                        change(Section.VALIDITY, "validity.until", null, "2027-03-02T08:00:00Z"),
                        change(Section.CALENDARS, "calendars.OFFICE.weekly.MONDAY", "08:00-18:00", "09:00-17:00"),
                        change(Section.CALENDARS, "calendars.OFFICE.weekly.FRIDAY", "08:00-18:00", null),
                        change(
                                Section.PENALTIES,
                                "penalties.rules[PER_STARTED_HOUR/RESOLVE/P1].amount",
                                "150.00",
                                null),
                        change(Section.MEDIA, "media[HANDED_OVER/P1]", "PHONE +33 1 99 00 11 22", null));
    }

    @Test
    void twoContactsOfTheSameNameAreBothRead() {
        var twice = new EscalationContact(SupportLevel.L4, 1, EscalationContact.Who.TEAM, null, null);
        var before = Papers.with(List.of(Threshold.at(100, 1)), List.of(twice));
        var after = Papers.with(List.of(Threshold.at(100, 1)), List.of(twice, twice));
        assertThat(between(before, after))
                .containsExactly(change(Section.CONTACTS, "contacts[L4/1/TEAM#2]", null, "TEAM"));
    }

    @Test
    void whatAThresholdDoesAndWhereSomebodyIsReachedAreLinesOfTheirOwn() {
        var person = new EscalationContact(
                SupportLevel.L4, 1, EscalationContact.Who.PERSON, "Diana Reyes", "diana@billtech.example", null, null);
        var reached = new EscalationContact(
                SupportLevel.L4,
                1,
                EscalationContact.Who.PERSON,
                "Diana Reyes",
                "diana@billtech.example",
                "+33 1 99 00 11 23",
                null,
                new EscalationContact.Backup("NOC", "noc@billtech.example", "+33 1 99 00 11 24"));
        assertThat(between(
                        Papers.with(List.of(Threshold.at(100, 1, 2)), List.of(person)),
                        Papers.with(List.of(Papers.breach()), List.of(reached))))
                .containsExactly(
                        change(Section.THRESHOLDS, "thresholds[100%].actions", null, "RAISE_VISIBILITY"),
                        change(Section.THRESHOLDS, "thresholds[100%].repeat", null, "PT15M"),
                        change(Section.CONTACTS, "contacts[L4/1/PERSON/Diana Reyes].phone", null, "+33199001123"),
                        change(
                                Section.CONTACTS,
                                "contacts[L4/1/PERSON/Diana Reyes].backup",
                                null,
                                "NOC noc@billtech.example"),
                        change(
                                Section.CONTACTS,
                                "contacts[L4/1/PERSON/Diana Reyes].backup.phone",
                                null,
                                "+33199001124"));
    }

    private static List<TermsChange> between(Terms before, Terms after) {
        return TermsDiff.between(Papers.proposal(before), Papers.proposal(after));
    }

    private static TermsChange change(Section section, String path, @Nullable String before, @Nullable String after) {
        return new TermsChange(section, path, before, after);
    }
}
