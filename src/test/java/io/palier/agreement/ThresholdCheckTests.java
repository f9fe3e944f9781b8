package io.palier.agreement;

import static io.palier.agreement.ThresholdAction.MOVE_TO_NEXT_LEVEL;
import static io.palier.agreement.ThresholdAction.PROPOSE_NEXT_LEVEL;
import static io.palier.agreement.ThresholdAction.RAISE_VISIBILITY;
import static io.palier.agreement.ThresholdAction.TELL_HOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.EscalationContact.Backup;
import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.MediumRule.Event;
import io.palier.agreement.TermsProblem.Code;
import io.palier.organization.SupportLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a threshold may be asked to do, and whom it can reach (domain.md §4, E6). */
class ThresholdCheckTests {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Test
    void aThresholdTellsSomebodyOrDoesSomething() {
        assertThat(thresholds(AgreementKind.OLA, at(75, List.of(), Set.of(RAISE_VISIBILITY), null)))
                .isEmpty();
        assertThat(thresholds(AgreementKind.OLA, at(75, List.of(), Set.of(), null)))
                .containsExactly(tuple("thresholds[0].rungs", Code.THRESHOLD_TELLS_NOBODY));
    }

    @Test
    void itIsToldAgainAfterAMinuteAtTheLeastAndADayAtTheMost() {
        for (var good : List.of(Duration.ofMinutes(1), QUARTER, Duration.ofDays(1))) {
            assertThat(thresholds(AgreementKind.OLA, at(75, List.of(1), Set.of(), good)))
                    .as(good.toString())
                    .isEmpty();
        }
        for (var bad : List.of(Duration.ofSeconds(59), Duration.ofMillis(90_500), Duration.ofHours(25))) {
            assertThat(thresholds(AgreementKind.OLA, at(75, List.of(1), Set.of(), bad)))
                    .as(bad.toString())
                    .containsExactly(tuple("thresholds[0].repeat", Code.REPEAT_OUT_OF_RANGE));
        }
    }

    @Test
    void onlySomebodyWhoWasToldCanBeToldAgain() {
        assertThat(thresholds(AgreementKind.OLA, at(75, List.of(), Set.of(RAISE_VISIBILITY), QUARTER)))
                .containsExactly(tuple("thresholds[0].repeat", Code.REPEAT_TELLS_NOBODY));
        assertThat(thresholds(AgreementKind.OLA, at(75, List.of(), Set.of(TELL_HOLDER), QUARTER)))
                .isEmpty();
    }

    @Test
    void aMoveIsProposedOrMadeNotBoth() {
        assertThat(thresholds(
                        AgreementKind.OLA, at(75, List.of(1), Set.of(PROPOSE_NEXT_LEVEL, MOVE_TO_NEXT_LEVEL), null)))
                .containsExactly(tuple("thresholds[0].actions", Code.ACTIONS_CONTRADICT));
    }

    @Test
    void noTicketMovesAboveTheLastLevel() {
        for (var move : List.of(PROPOSE_NEXT_LEVEL, MOVE_TO_NEXT_LEVEL)) {
            var threshold = at(75, List.of(1), Set.of(move), null);
            assertThat(thresholds(AgreementKind.OLA, threshold)).isEmpty();
            for (var kind : List.of(AgreementKind.UNDERPINNING_CONTRACT, AgreementKind.INTERCONNECT)) {
                assertThat(thresholds(kind, threshold))
                        .containsExactly(tuple("thresholds[0].actions", Code.NO_LEVEL_ABOVE));
            }
            var bothWays = Papers.objectives(4);
            bothWays.add(new Objective(
                    Metric.RESOLVE, Priority.P1, null, Duration.ofHours(5), "ALWAYS", Set.of(), null, Side.OPERATOR));
            var t = Papers.with(bothWays);
            assertThat(found(AgreementKind.INTERCONNECT, with(t, threshold)))
                    .as("what we owe another operator runs on every level")
                    .isEmpty();
        }
    }

    @Test
    void aNumberIsInternationalAndKeptInOneSpelling() {
        var contact = person("+33 (0)1 99 00 11-22", new Backup("Ana Lima", "ana@billtech.example", "01 99 00"));
        assertThat(contact.phone()).isEqualTo("+33199001122");
        assertThat(found(
                        AgreementKind.OLA,
                        Papers.with(List.of(Threshold.at(100, 1)), List.of(person("01 99 00 11 22", null), contact))))
                .containsExactly(
                        tuple("contacts[0].phone", Code.PHONE_UNREADABLE),
                        tuple("contacts[1].backup.phone", Code.PHONE_UNREADABLE));
    }

    @Test
    void whatIsSentBySmsReachesSomebody() {
        assertThat(media(person(null, null), sms(Event.BREACHED, null), sms(Event.AT_RISK, null)))
                .containsExactly(
                        tuple("media[0].medium", Code.MEDIUM_WITHOUT_NUMBER),
                        tuple("media[1].medium", Code.MEDIUM_WITHOUT_NUMBER));
        assertThat(media(person("+33199001122", null), sms(Event.BREACHED, null)))
                .isEmpty();
        assertThat(media(
                        person(null, new Backup("Ana Lima", "ana@billtech.example", "+33199001122")),
                        sms(Event.BREACHED, null)))
                .isEmpty();
        assertThat(media(new EscalationContact(SupportLevel.L4, 1, Who.ON_CALL, null, null), sms(Event.BREACHED, null)))
                .as("who is on call may have one by then")
                .isEmpty();
        assertThat(media(person(null, null), sms(Event.BREACHED, "+33199001122"), sms(Event.RESOLVED, null)))
                .isEmpty();
        assertThat(media(person(null, null), sms(Event.RESOLVED, "the usual one")))
                .containsExactly(tuple("media[0].address", Code.PHONE_UNREADABLE));
    }

    private static EscalationContact person(@Nullable String phone, @Nullable Backup backup) {
        return new EscalationContact(
                SupportLevel.L4, 1, Who.PERSON, "Viktor Endres", "viktor@billtech.example", phone, null, backup);
    }

    private static MediumRule sms(Event event, @Nullable String number) {
        return new MediumRule(event, null, Medium.SMS, number);
    }

    private static Threshold at(
            int percent, List<Integer> rungs, Set<ThresholdAction> actions, @Nullable Duration repeat) {
        return new Threshold(percent, null, rungs, actions, repeat);
    }

    private static List<Tuple> thresholds(AgreementKind kind, Threshold threshold) {
        return found(kind, with(Papers.terms(4), threshold));
    }

    private static List<Tuple> media(EscalationContact contact, MediumRule... rules) {
        var t = Papers.with(List.of(Threshold.at(100, 1)), List.of(contact));
        return found(
                AgreementKind.OLA,
                new Terms(
                        t.calendars(),
                        t.priorityRules(),
                        t.objectives(),
                        t.pauseRules(),
                        t.thresholds(),
                        t.contacts(),
                        List.of(rules),
                        t.constraints(),
                        null,
                        t.onGoalChange()));
    }

    @Test
    void aSystemIsNamedByItsEndpoint() {
        var contact = person("+33199001122", null);
        assertThat(media(contact, new MediumRule(Event.BREACHED, null, Medium.API, null)))
                .containsExactly(tuple("media[0].address", Code.MEDIUM_WITHOUT_ENDPOINT));
        assertThat(media(contact, new MediumRule(Event.BREACHED, null, Medium.API, "https://billtech.example")))
                .containsExactly(tuple("media[0].address", Code.MEDIUM_WITHOUT_ENDPOINT));
        assertThat(media(contact, new MediumRule(Event.BREACHED, null, Medium.API, "BILLTECH")))
                .isEmpty();
        assertThat(media(contact, new MediumRule(Event.BREACHED, null, Medium.PHONE, "the desk")))
                .containsExactly(tuple("media[0].address", Code.PHONE_UNREADABLE));
    }

    private static Terms with(Terms t, Threshold threshold) {
        var all = new ArrayList<>(List.of(threshold, Threshold.at(100, 1)));
        return new Terms(
                t.calendars(), t.priorityRules(), t.objectives(), t.pauseRules(), all, t.contacts(), t.onGoalChange());
    }

    /** What keeps it from being proposed. */
    private static List<Tuple> found(AgreementKind kind, Terms terms) {
        return TermsCheck.problems(kind, terms, "fr"::equals).stream()
                .filter(problem -> !problem.isWarning())
                .map(problem -> tuple(problem.path(), problem.code()))
                .toList();
    }
}
