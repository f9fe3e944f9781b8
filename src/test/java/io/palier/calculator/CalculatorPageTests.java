package io.palier.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

@PalierTest
class CalculatorPageTests {

    private final MockMvcTester mvc;
    private final Crew crew;

    CalculatorPageTests(MockMvcTester mvc, Crew crew) {
        this.mvc = mvc;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void theEmptyPageAnswersAnExample() throws Exception {
        assertThat(page(Locale.ENGLISH))
                .contains("What it comes to", "running", "Due ", "value=\"PT4H\"")
                .doesNotContain("??");
        assertThat(page(Locale.FRENCH))
                .contains("Ce que cela donne", "Échéance")
                .doesNotContain("??");
    }

    @Test
    void theAddressIsTheQuestion() throws Exception {
        var page = page(
                Locale.ENGLISH,
                "timeZone",
                "Europe/Paris",
                "monday",
                "08:00-18:00",
                "friday",
                "08:00-18:00",
                "goal",
                "4 h",
                "start",
                "2026-06-05T17:00");

        assertThat(plain(page))
                .contains("4 h: 1 h Fri 17:00–18:00, closed Sat–Sun, 3 h Mon 08:00–11:00. Due Mon 8 Jun 2026 11:00");
    }

    @Test
    void aHistoryIsReadRowByRowAndEmptyRowsAreNone() throws Exception {
        var page = page(
                Locale.ENGLISH,
                "timeZone",
                "Europe/Paris",
                "monday",
                "08:00-18:00",
                "goal",
                "PT4H",
                "start",
                "2026-06-01T08:00",
                "events[0].at",
                "",
                "events[1].at",
                "2026-06-01T09:00",
                "events[1].type",
                "PAUSE",
                "events[1].detail",
                "AWAITING_CUSTOMER",
                "events[2].at",
                "2026-06-01T10:00",
                "events[2].type",
                "GOAL",
                "events[2].detail",
                "90 min");

        assertThat(plain(page))
                .contains("paused", "waiting for the customer", "30 min left")
                .doesNotContain("??");
    }

    @Test
    void mistakesAreSaidBesideTheirFields() throws Exception {
        var page = page(
                Locale.FRENCH,
                "timeZone",
                "Mars/Base",
                "monday",
                "08:00-12:00, 11:00-25:00",
                "goal",
                "soon",
                "start",
                "",
                "warnings",
                "75%, maybe",
                "closures",
                "2026-12-24 2026-12-23\n2026-05-01 noon:00",
                "holidays",
                "zz",
                "events[1].at",
                "2026-06-01T10:00",
                "events[1].type",
                "SNOOZE");

        assertThat(plain(page))
                .contains(
                        "id=\"timeZone-error\"",
                        "id=\"monday-error\"",
                        "11:00-25:00 : n’est pas une plage horaire",
                        "id=\"goal-error\"",
                        "N’est pas une durée",
                        "id=\"start-error\"",
                        "maybe : n’est ni une part",
                        "2026-12-24 2026-12-23 : est avant le premier jour",
                        "id=\"holidays-error\"",
                        "id=\"events1.type-error\"")
                .doesNotContain("??");
    }

    @Test
    void whatOpensAMinuteTwiceOrNoneIsSaidAtTheWeek() throws Exception {
        var overlap = page(
                Locale.ENGLISH,
                "timeZone",
                "UTC",
                "monday",
                "08:00-12:00,11:00-13:00",
                "goal",
                "1h",
                "start",
                "2026-06-01T08:00");
        var never = page(Locale.ENGLISH, "timeZone", "UTC", "goal", "1h", "start", "2026-06-01T08:00");

        assertThat(overlap).contains("11:00-13:00: opens a minute that another range has opened already.");
        assertThat(never).contains("Leaves no open minute");
    }

    @Test
    void whateverIsTypedIsNoFaultOfOurs() throws Exception {
        assertThat(page(Locale.ENGLISH, "goal", "1h", "events[100000].at", "x", "events[-1].at", "x"))
                .contains("Is missing");
        assertThat(page(Locale.ENGLISH, "goal", "1h", "closures", ",\n-\nyearly\nto", "warnings", ",,", "monday", ","))
                .contains("is not a date such as");
        assertThat(page(
                        Locale.ENGLISH,
                        "goal",
                        "9h",
                        "timeZone",
                        "UTC",
                        "monday",
                        "08:00-18:00",
                        "start",
                        "2026-06-01T08:00",
                        "events[0].at",
                        "2026-06-01T09:00",
                        "events[0].type",
                        "PAUSE",
                        "events[0].detail",
                        "<script>alert(1)</script>"))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void aStoryOfThousandsOfLinesIsStillAPage() throws Exception {
        var page = page(
                Locale.ENGLISH,
                "goal",
                "20000h",
                "timeZone",
                "Europe/Paris",
                "holidays",
                "tn",
                "monday",
                "08:00-12:00, 13:00-18:00",
                "tuesday",
                "22:00-06:00",
                "start",
                "2026-06-01T08:00");

        assertThat(page.length()).isLessThan(400_000);
        assertThat(page).contains("more lines, not shown").doesNotContain("??");
    }

    @Test
    void moreRowsComeForTheAsking() throws Exception {
        assertThat(page(Locale.ENGLISH, "goal", "1h", "then", "more")).contains("events[7].at");
    }

    private String page(Locale language, String... namesAndValues) throws Exception {
        var address = UriComponentsBuilder.fromPath("/calculator");
        var request = mvc.get()
                .uri(address.build().toUriString())
                .locale(language)
                .with(user("vendor").roles("VENDOR"));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request = request.queryParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private static String plain(String page) {
        return page.replace('\u00a0', ' ').replace("&nbsp;", " ");
    }
}
