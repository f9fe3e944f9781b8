package io.palier.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The API as a stranger with curl meets it. */
@PalierTest
class TicketApiTests {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String CALL = """
            {"caller": {"number": "06 39 98 12 34", "name": "Jeanne Martin"}, "category": "WRONG_BILL",
             "summary": "Remise absente", "assessment": {"severity": 3, "revenueHit": true}}""";

    private final MockMvcTester mvc;
    private final Crew crew;
    private final SettableClock clock;

    TicketApiTests(MockMvcTester mvc, Crew crew, SettableClock clock) {
        this.mvc = mvc;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void someoneWorksHere() {
        crew.hire();
    }

    @Test
    void aTokenIsGivenForAPasswordAndOpensTheDoorForTwelveHours() {
        var token = token("agent");
        assertThat(get(token, "/api/v1/tickets")).hasStatusOk();
        clock.tick(Duration.ofHours(12));
        assertThat(get(token, "/api/v1/tickets")).hasStatus(401);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        var token = token("agent");
        assertThat(mvc.delete().uri("/api/v1/tokens/current").header("Authorization", "Bearer " + token))
                .hasStatus(204);
        assertThat(get(token, "/api/v1/tickets")).hasStatus(401);
    }

    @Test
    void aWrongPasswordAndAMissingTokenAreAnsweredAsProblems() {
        assertThat(mvc.post().uri("/api/v1/tokens").header("Authorization", basic("agent", "wrong")))
                .hasStatus(401)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(mvc.get().uri("/api/v1/tickets"))
                .hasStatus(401)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(mvc.get().uri("/api/v1/tickets").header("Authorization", basic("agent", "palier")))
                .hasStatus(401);
    }

    @Test
    void aTicketIsLoggedReadListedAndMoved() {
        var agent = token("agent");
        var logged = post(agent, "/api/v1/tickets", CALL);
        assertThat(logged).hasStatus(201);
        var number = number(logged);
        assertThat(logged).hasHeader("Location", "/api/v1/tickets/" + number);
        assertThat(logged).bodyJson().extractingPath("$.priority").isEqualTo("P3");
        assertThat(logged).bodyJson().extractingPath("$.clocks.length()").isEqualTo(3);
        assertThat(get(agent, "/api/v1/tickets?team=L1-CARE&open=true"))
                .bodyJson()
                .extractingPath("$.tickets[0].number")
                .isEqualTo(number);
        var moved = post(
                agent,
                "/api/v1/tickets/" + number + "/moves",
                "{\"move\": \"ESCALATE\", \"text\": \"No known solution\", \"version\": 0}");
        assertThat(moved).hasStatusOk().bodyJson().extractingPath("$.level").isEqualTo("L2");
    }

    @Test
    void aRepeatWithTheSameKeyIsHarmless() {
        var agent = token("agent");
        var once = number(withKey(agent, "/api/v1/tickets", CALL, "k-1"));
        assertThat(number(withKey(agent, "/api/v1/tickets", CALL, "k-1"))).isEqualTo(once);
        var escalate = "{\"move\": \"ESCALATE\", \"text\": \"x\"}";
        withKey(agent, "/api/v1/tickets/" + once + "/moves", escalate, "k-2");
        assertThat(withKey(agent, "/api/v1/tickets/" + once + "/moves", escalate, "k-2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.visits.length()")
                .isEqualTo(2);
    }

    @Test
    void aRefusedMoveSaysWhyAndALateOneThatTheTicketChanged() {
        var agent = token("agent");
        var number = number(post(agent, "/api/v1/tickets", CALL));
        var moves = "/api/v1/tickets/" + number + "/moves";
        assertThat(post(agent, moves, "{\"move\": \"DIAGNOSE\", \"nature\": \"BILLING_SYSTEM\", \"text\": \"x\"}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.refusal")
                .isEqualTo("OTHER_LEVEL");
        post(agent, moves, "{\"move\": \"TAKE\"}");
        assertThat(post(agent, moves, "{\"move\": \"ESCALATE\", \"text\": \"x\", \"version\": 0}"))
                .hasStatus(409);
    }

    @Test
    void badInputNamesTheFieldInTheReadersLanguage() {
        var agent = token("agent");
        for (var bad : new String[][] {
            {CALL.replace("Remise absente", ""), "summary"},
            {CALL.replace("Remise absente", "x".repeat(201)), "summary"},
            {CALL.replace("WRONG_BILL", "NO_SUCH"), "category"},
            {CALL.replace("06 39 98 12 34", "hello"), "caller.number"},
            {CALL.replace("\"severity\": 3", "\"severity\": 9"), "assessment.severity"},
        }) {
            assertThat(post(agent, "/api/v1/tickets", bad[0]))
                    .as(bad[1])
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo(bad[1]);
        }
        assertThat(post(agent, "/api/v1/tickets", "{\"summary\": ")).hasStatus(400);
        assertThat(get(agent, "/api/v1/tickets?priority=P9")).hasStatus(400);
    }

    @Test
    void aVendorGetsTheSameAnswerForAnothersTicketAsForNone() {
        var number = number(post(token("agent"), "/api/v1/tickets", CALL));
        var vendor = token("vendor");
        assertThat(get(vendor, "/api/v1/tickets/" + number)).hasStatus(404);
        assertThat(get(vendor, "/api/v1/tickets/INC-2026-999999")).hasStatus(404);
        assertThat(get(vendor, "/api/v1/tickets/nonsense")).hasStatus(404);
        assertThat(post(vendor, "/api/v1/tickets", CALL)).hasStatus(403);
    }

    @Test
    void thePaperListsEveryMoveWithWhatItDemands() throws Exception {
        var paper = Files.readString(Path.of("docs/api.md"));
        for (var move : io.palier.ticket.TicketMove.values()) {
            var line = Arrays.stream(paper.split("\n"))
                    .filter(l -> l.startsWith("| ") && l.contains("`" + move.name() + "`"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(move + " is not in docs/api.md"));
            for (var demand : move.demands()) {
                assertThat(line).contains("`" + field(demand) + "`");
            }
        }
    }

    private static String field(io.palier.ticket.TicketMove.Demand demand) {
        var words = demand.name().toLowerCase().split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase() + words[1].substring(1);
    }

    @Test
    void ticketsAreTiedListedAndUntied() {
        var agent = token("agent");
        var child = number(post(agent, "/api/v1/tickets", CALL));
        var parent = number(post(agent, "/api/v1/tickets", CALL));
        var ties = "/api/v1/tickets/" + child + "/relationships";
        var wanted = "{\"relationshipType\": \"PARENT\", \"ticket\": \"" + parent + "\"}";
        assertThat(post(agent, ties, wanted)).hasStatus(201);
        assertThat(get(agent, "/api/v1/tickets/" + parent + "/relationships"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].relationshipType")
                .isEqualTo("CHILD");
        assertThat(post(agent, ties, wanted)).hasStatus(400).bodyText().contains("other");
        assertThat(post(agent, ties, "{\"relationshipType\": \"PARENT\", \"ticket\": \"4711\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("ticket");
        var id = Pattern.compile("\"id\":([0-9]+)").matcher(body(get(agent, ties)));
        assertThat(id.find()).isTrue();
        assertThat(mvc.delete().uri(ties + "/" + id.group(1)).header("Authorization", "Bearer " + agent))
                .hasStatus(204);
        assertThat(get(agent, ties)).bodyJson().extractingPath("$.length()").isEqualTo(0);
        assertThat(get(token("vendor"), ties)).hasStatus(404);
    }

    private String token(String who) {
        var answer = mvc.post()
                .uri("/api/v1/tokens")
                .header("Authorization", basic(who, "palier"))
                .exchange();
        assertThat(answer).hasStatus(201);
        var matcher = TOKEN.matcher(body(answer));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private MvcTestResult get(String token, String uri) {
        return mvc.get().uri(uri).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult post(String token, String uri, String json) {
        return mvc.post()
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult withKey(String token, String uri, String json, String key) {
        return mvc.post()
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static String number(MvcTestResult answer) {
        var matcher = Pattern.compile("\"number\":\"([^\"]+)\"").matcher(body(answer));
        assertThat(matcher.find()).as(body(answer)).isTrue();
        return matcher.group(1);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String basic(String name, String password) {
        return "Basic "
                + java.util.Base64.getEncoder()
                        .encodeToString((name + ":" + password).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
