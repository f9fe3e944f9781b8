package io.palier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.calculation.CalculationRefused;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calculator's contract, as a stranger meets it. */
@PalierTest
class CalculationApiTests {

    private static final String PLACE = "/api/v1/sla/calculations";
    private static final String QUESTION = """
            {"calendar": {"timeZone": "Europe/Paris",
                          "weekly": {"MONDAY": ["08:00-12:00", "13:00-18:00"], "TUESDAY": ["00:00-24:00"], "FRIDAY": ["22:00-06:00"]},
                          "closures": [{"from": "2026-12-24", "to": "2027-01-02", "yearly": true}, {"from": "2026-05-01", "to": "2026-05-01", "hours": ["12:00-18:00"]}],
                          "holidays": "fr"},
             "goal": "PT4H", "start": "2026-06-01T11:30:00+02:00", "asOf": "2026-06-02T09:00:00+02:00", "warnings": ["75%", "PT30M"],
             "onGoalChange": "KEEP_ELAPSED",
             "events": []}""";
    private static final String BUSINESS_HOURS = """
            {"timeZone": "Europe/Paris", "weekly": {"MONDAY": ["08:00-18:00"], "TUESDAY": ["08:00-18:00"], "WEDNESDAY": ["08:00-18:00"], "THURSDAY": ["08:00-18:00"], "FRIDAY": ["08:00-18:00"]}}""";

    private final MockMvcTester mvc;
    private final Crew crew;

    CalculationApiTests(MockMvcTester mvc, Crew crew) {
        this.mvc = mvc;
        this.crew = crew;
    }

    @BeforeEach
    void someoneWorksHere() {
        crew.hire();
    }

    @Test
    void theExampleOfTheContract() {
        var answer = ask(QUESTION);

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"state": "BREACHED", "deadline": "2026-06-01T14:30:00Z", "elapsed": "PT14H30M", "remaining": "PT-10H-30M",
                 "breachedAt": "2026-06-01T14:30:00Z", "warningsAt": ["2026-06-01T13:30:00Z", "2026-06-01T14:00:00Z"],
                 "segments": [
                   {"from": "2026-06-01T09:30:00Z", "to": "2026-06-01T10:00:00Z", "kind": "COUNTED", "reason": null},
                   {"from": "2026-06-01T10:00:00Z", "to": "2026-06-01T11:00:00Z", "kind": "CLOSED", "reason": null},
                   {"from": "2026-06-01T11:00:00Z", "to": "2026-06-01T16:00:00Z", "kind": "COUNTED", "reason": null},
                   {"from": "2026-06-01T16:00:00Z", "to": "2026-06-01T22:00:00Z", "kind": "CLOSED", "reason": null},
                   {"from": "2026-06-01T22:00:00Z", "to": "2026-06-02T07:00:00Z", "kind": "COUNTED", "reason": null}],
                 "explanation": {
                   "en": "4\u00a0h: 4\u00a0h Mon 11:30–12:00 and 13:00–16:30; then too much: 1\u00a0h 30\u00a0min Mon 16:30–18:00, 9\u00a0h Tue 00:00–09:00. Breached Mon 1 Jun 2026 16:30; 10\u00a0h 30\u00a0min over.",
                   "fr": "4\u00a0h\u00a0: 4\u00a0h lun. 11:30–12:00 et 13:00–16:30\u00a0; puis de trop\u00a0: 1\u00a0h 30\u00a0min lun. 16:30–18:00, 9\u00a0h mar. 00:00–09:00. Dépassé lun. 1 juin 2026 16:30\u00a0; 10\u00a0h 30\u00a0min de trop."}}""");
    }

    @Test
    void aPausedClockHasNoDeadlineAndTheReadingIsOfTheLastEvent() {
        var answer = ask(question("""
                "events": [{"at": "2026-06-01T10:00:00+02:00", "type": "PAUSE", "reason": "AWAITING_CUSTOMER"}]"""));

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("PAUSED");
        assertThat(answer)
                .bodyJson()
                .hasPathSatisfying(
                        "$.deadline", deadline -> deadline.assertThat().isNull());
        assertThat(answer).bodyJson().extractingPath("$.remaining").isEqualTo("PT2H");
        assertThat(answer).bodyJson().extractingPath("$.segments.length()").isEqualTo(1);
    }

    @Test
    void aHistoryWithEverythingInIt() {
        var answer = ask(question("""
                "asOf": "2026-06-02T18:00:00+02:00", "warnings": ["50%"],
                "events": [{"at": "2026-06-01T09:00:00+02:00", "type": "PAUSE", "reason": "SITE_ACCESS"},
                           {"at": "2026-06-01T10:00:00+02:00", "type": "RESUME"},
                           {"at": "2026-06-01T11:00:00+02:00", "type": "GOAL", "goal": "PT3H"},
                           {"at": "2026-06-01T11:30:00+02:00", "type": "STOP"},
                           {"at": "2026-06-02T08:00:00+02:00", "type": "REOPEN"},
                           {"at": "2026-06-02T08:30:00+02:00", "type": "STOP"}]"""));

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("MET");
        assertThat(answer).bodyJson().extractingPath("$.elapsed").isEqualTo("PT3H");
        assertThat(answer).bodyJson().extractingPath("$.deadline").isEqualTo("2026-06-02T06:30:00Z");
        assertThat(answer).bodyJson().extractingPath("$.segments[1].reason").isEqualTo("SITE_ACCESS");
        assertThat(answer).bodyJson().extractingPath("$.segments[3].kind").isEqualTo("STOPPED");
    }

    @Test
    void fromTheStartCountsAgain() {
        var change = """
                "onGoalChange": "%s", "events": [{"at": "2026-06-01T11:00:00+02:00", "type": "GOAL", "goal": "PT2H"}]""";

        assertThat(ask(question(change.formatted("FROM_START"))))
                .bodyJson()
                .extractingPath("$.breachedAt")
                .isEqualTo("2026-06-01T09:00:00Z");
        assertThat(ask(question(change.formatted("KEEP_ELAPSED"))))
                .bodyJson()
                .extractingPath("$.elapsed")
                .isEqualTo("PT3H");
    }

    @Test
    void aPublicHolidayIsClosedInThatCountryOnly() {
        var friday = """
                {"calendar": %s, "goal": "PT4H", "start": "2026-05-22T16:00:00+02:00"}""";

        assertThat(ask(friday.formatted(BUSINESS_HOURS.replace("}}", "}, \"holidays\": \"fr\"}"))))
                .bodyJson()
                .extractingPath("$.deadline")
                .isEqualTo("2026-05-26T08:00:00Z"); // Whit Monday is free
        assertThat(ask(friday.formatted(BUSINESS_HOURS)))
                .bodyJson()
                .extractingPath("$.deadline")
                .isEqualTo("2026-05-25T08:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "PT4H"                            | "PT-4H"                        | goal                        | NOT_POSITIVE
            "PT4H"                            | "PT0S"                         | goal                        | NOT_POSITIVE
            "PT4H"                            | "4 hours"                      | goal                        | NOT_A_DURATION
            "PT4H"                            | "PT0.5S"                       | goal                        | NOT_WHOLE_SECONDS
            "PT4H"                            | "PT999999999H"                 | goal                        | TOO_LARGE
            "PT4H"                            | null                           | goal                        | MISSING
            "Europe/Paris"                    | "Europe/Atlantis"              | calendar.timeZone           | NOT_A_ZONE
            "Europe/Paris"                    | null                           | calendar.timeZone           | MISSING
            "MONDAY"                          | "MOONDAY"                      | calendar.weekly.MOONDAY     | NOT_A_DAY
            "13:00-18:00"                     | "11:00-18:00"                  | calendar.weekly.MONDAY[1]   | OVERLAPS
            "13:00-18:00"                     | "18:00-18:00"                  | calendar.weekly.MONDAY[1]   | NOT_A_RANGE
            "00:00-24:00"                     | "00:00-25:00"                  | calendar.weekly.TUESDAY[0]  | NOT_A_RANGE
            "2027-01-02"                      | "2026-12-23"                   | calendar.closures[0].to     | ENDS_BEFORE_START
            "2027-01-02"                      | "2027-12-24"                   | calendar.closures[0].to     | LONGER_THAN_A_YEAR
            "2027-01-02"                      | "2026-02-30"                   | calendar.closures[0].to     | NOT_A_DATE
            "12:00-18:00"                     | "noon"                         | calendar.closures[1].hours[0] | NOT_A_RANGE
            "fr"                              | "zz"                           | calendar.holidays           | UNKNOWN_HOLIDAYS
            "2026-06-01T11:30:00+02:00"       | "2026-06-01T11:30:00"          | start                       | NOT_AN_INSTANT
            "2026-06-01T11:30:00+02:00"       | "1926-06-01T11:30:00+02:00"    | start                       | BEYOND_YEARS
            "2026-06-02T09:00:00+02:00"       | "2026-06-01T09:00:00+02:00"    | asOf                        | BEFORE_START
            "2026-06-02T09:00:00+02:00"       | "2046-06-01T09:00:00+02:00"    | asOf                        | TOO_MANY_YEARS
            "75%"                             | "-75%"                         | warnings[0]                 | NOT_A_WARNING
            "PT30M"                           | "soon"                         | warnings[1]                 | NOT_A_WARNING
            "KEEP_ELAPSED"                    | "KEEP"                         | onGoalChange                | UNKNOWN_WORD
            "events": []                      | "events": [{}]                 | events[0].at                | MISSING
            "events": []                      | "events": [null]               | events[0]                   | MISSING
            "events": []                      | "events": [{"at": "2026-06-01T12:00:00+02:00", "type": "SNOOZE"}]                   | events[0].type | UNKNOWN_WORD
            "events": []                      | "events": [{"at": "2026-06-01T12:00:00+02:00", "type": "RESUME"}]                   | events[0].type | OUT_OF_PLACE
            "events": []                      | "events": [{"at": "2026-06-01T11:00:00+02:00", "type": "STOP"}]                     | events[0].at   | BEFORE_START
            "events": []                      | "events": [{"at": "2026-06-01T13:00:00+02:00", "type": "STOP"}, {"at": "2026-06-01T12:00:00+02:00", "type": "REOPEN"}] | events[1].at | OUT_OF_ORDER
            "events": []                      | "events": [{"at": "2026-06-01T13:00:00+02:00", "type": "GOAL"}]                     | events[0].goal | MISSING
            "events": []                      | "events": [{"at": "2026-06-01T13:00:00+02:00", "type": "GOAL", "goal": "PT0S"}]     | events[0].goal | NOT_POSITIVE
            "events": []                      | "events": [{"at": "2026-06-01T13:00:00+02:00", "type": "STOP", "goal": "PT1H"}]     | events[0].goal | ONLY_FOR_GOAL
            """)
    void aMistakeIsNamedByItsPlace(String right, String wrong, String field, CalculationRefused.Fault fault) {
        var refused = ask(QUESTION.replace(right, wrong));

        assertThat(refused)
                .hasStatus(400)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains(field);
        assertThat(fault).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                        | calendar
            {"calendar": {"timeZone": "UTC", "weekly": {}}, "goal": "PT1H", "start": "2026-06-01T00:00:00Z"} | calendar.weekly
            {"calendar": {"timeZone": "UTC", "weekly": {"SUNDAY": []}}, "goal": "PT1H", "start": "2026-06-01T00:00:00Z"} | calendar.weekly
            {"calendar": {"timeZone": "UTC", "weekly": {"MONDAY": ["08:00-18:00"]}, "closures": [{"from": "2026-01-01", "to": "2026-12-31", "yearly": true}]}, "goal": "PT1H", "start": "2026-06-01T00:00:00Z"} | calendar.weekly
            {"calendar": {"timeZone": "UTC", "weekly": {"MONDAY": ["08:00-18:00"]}, "closures": [{"from": "2026-01-01", "to": "2099-12-31"}]}, "goal": "PT1H", "start": "2026-06-01T00:00:00Z"} | goal
            {"calendar": {"timeZone": "UTC", "weekly": {"MONDAY": ["08:00-08:01"]}, "holidays": "tn"}, "goal": "PT80000H", "start": "2099-06-01T00:00:00Z"} | goal
            {"calendar": {"timeZone": "UTC", "weekly": {"MONDAY": "08:00-18:00"}}}    | calendar.weekly.MONDAY
            {"calendar": 4}                                                           | calendar
            {"goal": 4}                                                               | goal
            {"gaol": "PT4H"}                                                          | gaol
            """)
    void whatIsMissingOrOfAnotherShapeIsNamedToo(String question, String field) {
        assertThat(ask(question))
                .hasStatus(400)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains(field);
    }

    @Test
    void allMistakesAreNamedAtOnceInTheLanguageAskedFor() {
        var refused = mvc.post()
                .uri(PLACE)
                .with(user("agent").roles("AGENT"))
                .header("Accept-Language", "fr")
                .contentType(MediaType.APPLICATION_JSON)
                .content(QUESTION.replace("PT4H", "PT-4H")
                        .replace("Europe/Paris", "Mars/Base")
                        .replace("75%", "much"))
                .exchange();

        assertThat(refused)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(3);
        assertThat(refused).bodyJson().extractingPath("$.errors[1].message").isEqualTo("doit être plus que rien");
    }

    @Test
    void whatIsNoJsonAtAllIsAProblemToo() {
        assertThat(ask("{\"calendar\": "))
                .hasStatus(400)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(ask("null")).hasStatus(400);
        assertThat(ask("[]")).hasStatus(400);
    }

    @Test
    void aFloodOfEventsIsRefused() {
        var event = "{\"at\": \"2026-06-01T12:00:00+02:00\", \"type\": \"PAUSE\"},";
        var flood = "\"events\": [" + event.repeat(1001).replaceAll(",$", "") + "]";

        assertThat(ask(QUESTION.replace("\"events\": []", flood)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("events");
    }

    @Test
    void theManualsExampleIsAnsweredAsItSays() throws Exception {
        var manual = Files.readString(Path.of("docs/api.md"));
        var section = manual.substring(manual.indexOf("## Calculations"));
        var question = Pattern.compile("-d '(\\{.*?})'", Pattern.DOTALL).matcher(section);
        var answer = Pattern.compile("```json\n(\\{.*?})\n```", Pattern.DOTALL).matcher(section);

        assertThat(question.find()).isTrue();
        assertThat(answer.find()).isTrue();
        assertThat(ask(question.group(1))).hasStatusOk().bodyJson().isStrictlyEqualTo(answer.group(1));
    }

    @Test
    void everyFaultHasASentence() throws Exception {
        var english = Files.readString(Path.of("src/main/resources/messages.properties"));

        assertThat(Arrays.stream(CalculationRefused.Fault.values()))
                .allSatisfy(fault -> assertThat(english).contains("calculation.problem." + fault + "="));
    }

    private static String question(String rest) {
        return "{\"calendar\": " + BUSINESS_HOURS + ", \"goal\": \"PT4H\", \"start\": \"2026-06-01T08:00:00+02:00\", "
                + rest + "}";
    }

    private MvcTestResult ask(String question) {
        return mvc.post()
                .uri(PLACE)
                .with(user("agent").roles("AGENT"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(question)
                .exchange();
    }
}
