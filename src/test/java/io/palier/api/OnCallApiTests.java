package io.palier.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.oncall.Absences;
import io.palier.oncall.RotaOwner;
import io.palier.oncall.RotaPlan;
import io.palier.oncall.Rotas;
import io.palier.oncall.Rotation;
import io.palier.oncall.Shift;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.Promises;
import io.palier.support.SettableClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A machine that dials asks whom; it is Monday 2 March 2026, 08:00 UTC. */
@PalierTest
class OnCallApiTests {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final MockMvcTester mvc;
    private final Rotas rotas;
    private final Absences absences;
    private final Crew crew;
    private final JdbcClient jdbc;

    OnCallApiTests(MockMvcTester mvc, Rotas rotas, Absences absences, Crew crew, JdbcClient jdbc) {
        this.mvc = mvc;
        this.rotas = rotas;
        this.absences = absences;
        this.crew = crew;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void theItServiceIsOnCallInOfficeHours() {
        crew.hire();
        jdbc.sql("update staff_member set phone = '+33639980042' where id = 'billing'")
                .update();
        rotas.create(RotaOwner.of(new TeamCode("L2-IT")), office(Crew.IT), Crew.MANAGER);
    }

    @Test
    void whoIsToBeCalledIsToldWithEverythingThatItTakes() throws Exception {
        var hour = new Interval(SettableClock.START, SettableClock.START.plus(Duration.ofHours(1)));
        absences.add(Crew.IT, hour, Crew.BILLING, Crew.IT);
        assertThat(ask("agent", "team=L2-IT")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"team": "L2-IT", "at": "2026-03-02T08:00:00Z", "hasRota": true, "duties": [
                  {"line": 1, "standsInFor": "it", "override": false,
                   "since": "2026-03-02T08:00:00Z", "until": "2026-03-02T09:00:00Z",
                   "person": {"id": "billing", "name": "Béatrice Lambert", "email": "billing@palier.example",
                              "phone": "+33639980042"}}]}""");
        assertThat(ask("agent", "team=L2-IT&at=2026-03-02T09:00:00Z"))
                .bodyJson()
                .extractingPath("$.duties[0].person.id")
                .isEqualTo("it");
    }

    @Test
    void c26WhereNobodyIsOnCallTheListIsEmptyAndARotaOrNoneIsTold() throws Exception {
        assertThat(ask("agent", "team=L2-IT&at=2026-03-02T22:00:00Z"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"hasRota\": true, \"duties\": []}");
        assertThat(ask("agent", "team=L3-RADIO"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"hasRota\": false, \"duties\": []}");
    }

    @Test
    void whatCannotBeAskedIsSaidByField() throws Exception {
        assertThat(ask("agent", "team=L9-NOWHERE")).hasStatus(404);
        assertThat(ask("agent", "")).hasStatus(400).bodyText().contains("\"field\":\"team\"");
        for (var at : List.of("yesterday", "+999999999-01-01T00:00:00Z", "1900-01-01T00:00:00Z")) {
            assertThat(ask("agent", "team=L2-IT&at=" + at))
                    .as(at)
                    .hasStatus(400)
                    .bodyText()
                    .contains("\"field\":\"at\"");
        }
    }

    @Test
    void aVendorAsksForTheOwnDeskOnly() throws Exception {
        rotas.create(RotaOwner.of(new PartyCode("VENDOR-BILLTECH")), office(Crew.VENDOR), Crew.MANAGER);
        assertThat(ask("vendor", "team=L4-BILLTECH"))
                .bodyJson()
                .extractingPath("$.duties[0].person.id")
                .isEqualTo("vendor");
        assertThat(ask("vendor", "team=L2-IT")).hasStatus(404);
        assertThat(ask("partner", "team=L4-BILLTECH")).hasStatus(404);
    }

    @Test
    void whoIsCalledForATicketIsAnsweredAsTheManualSays() throws Exception {
        Promises.called(jdbc);
        jdbc.sql("update staff_member set phone = '+33639980042' where id = 'it'")
                .update();
        var answer = ask("agent", "/contacts?party=SEGMENT-RESIDENTIAL&level=L2&priority=P1&at=2026-03-02T08:00:00Z");
        assertThat(answer).hasStatusOk().bodyJson().isStrictlyEqualTo(manual("`GET /api/v1/on-call/contacts?"));
    }

    @Test
    void whatCannotBeAskedAboutContactsIsSaidByField() throws Exception {
        Promises.called(jdbc);
        var wrong = Map.of(
                "level=L2&priority=P1", "party",
                "party=SEGMENT-RESIDENTIAL&agreement=SLA-CALLED&level=L2&priority=P1", "party",
                "agreement=SLA-CALLED&priority=P1", "level",
                "agreement=SLA-CALLED&level=L9&priority=P1", "level",
                "agreement=SLA-CALLED&level=L2&priority=P9", "priority",
                "agreement=SLA-CALLED&level=L2&priority=P1&at=soon", "at");
        for (var one : wrong.entrySet()) {
            assertThat(ask("agent", "/contacts?" + one.getKey()))
                    .as(one.getKey())
                    .hasStatus(400)
                    .bodyText()
                    .contains("\"field\":\"%s\"".formatted(one.getValue()));
        }
        var known = "/contacts?agreement=SLA-CALLED&level=L2&priority=P1";
        assertThat(ask("agent", known)).hasStatusOk();
        assertThat(ask("agent", known + "&team=L3-RADIO")).hasStatus(404);
        assertThat(ask("agent", known + "&at=2019-12-31T00:00:00Z")).hasStatus(404);
        assertThat(ask("agent", known.replace("CALLED", "NONE"))).hasStatus(404);
        assertThat(ask("vendor", known)).hasStatus(404);
    }

    /** The first answer that the manual shows after that. */
    private static String manual(String after) throws Exception {
        var text = Files.readString(Path.of("docs/api.md"));
        var answer =
                Pattern.compile("```json\n(\\{.*?})\n```", Pattern.DOTALL).matcher(text.substring(text.indexOf(after)));
        assertThat(answer.find()).isTrue();
        return answer.group(1);
    }

    private static RotaPlan office(StaffId person) {
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var shift = new Shift(
                1,
                weekdays,
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                Rotation.of(person),
                LocalDate.of(2026, 1, 5),
                null);
        return new RotaPlan("Office", "Bureau", ZoneId.of("Europe/Paris"), false, List.of(shift));
    }

    private MvcTestResult ask(String who, String query) throws Exception {
        return mvc.get()
                .uri("/api/v1/on-call" + (query.startsWith("/") ? query : "?" + query))
                .header("Authorization", "Bearer " + token(who))
                .exchange();
    }

    private String token(String user) throws Exception {
        var basic = Base64.getEncoder().encodeToString((user + ":palier").getBytes(StandardCharsets.UTF_8));
        var answer = mvc.post()
                .uri("/api/v1/tokens")
                .header("Authorization", "Basic " + basic)
                .exchange();
        var token = TOKEN.matcher(answer.getResponse().getContentAsString());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
