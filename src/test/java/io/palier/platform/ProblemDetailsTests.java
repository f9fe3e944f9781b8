package io.palier.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.json.JsonContent;

/** What a machine is told when something is wrong (RFC 9457): always in the same shape, never in an exception's words. */
@PalierTest
class ProblemDetailsTests {

    private static final String TICKETS = "/api/v1/tickets";

    private final Crew crew;
    private final JdbcClient jdbc;
    private final SettableClock clock;
    private final Visitor machine;

    ProblemDetailsTests(Crew crew, JdbcClient jdbc, SettableClock clock, @LocalServerPort int port) {
        this.crew = crew;
        this.jdbc = jdbc;
        this.clock = clock;
        this.machine = new Visitor(port);
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void whoBringsNoTokenIsAskedForOne() {
        var answer = machine.get(TICKETS);
        assertProblem(answer, 401, "unauthorized");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"Palier\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoBringsAWrongTokenIsToldSo() {
        assertProblem(get(TICKETS, "plr_made-up"), 401, "unauthorized");
        assertProblem(get(TICKETS, ""), 401, "unauthorized");
    }

    @Test
    void aPasswordCountsOnlyWhereTokensAreGiven() {
        assertProblem(machine.get(TICKETS, "Authorization", basic("agent", "palier")), 401, "unauthorized");
        assertThat(tokens("agent", "palier").statusCode()).isEqualTo(201);
        var wrong = tokens("agent", "wrong");
        assertProblem(wrong, 401, "unauthorized");
        assertThat(wrong.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .startsWith("Basic");
    }

    @Test
    void guessingIsBrakedHereToo() {
        for (var i = 0; i < BrakedLogIn.PATIENCE; i++) {
            assertProblem(tokens("guessed.too", "guess" + i), 401, "unauthorized");
        }
        var slow = tokens("guessed.too", "palier");
        assertProblem(slow, 429, "slow-down");
        assertThat(slow.headers().firstValue("Retry-After")).contains("60");
        clock.tick(BrakedLogIn.REST.plusSeconds(1));
        assertProblem(tokens("guessed.too", "palier"), 401, "unauthorized");
    }

    @Test
    void aTokenDiesWithItsTimeAndWithItsHolder() {
        var token = token(Crew.AGENT);
        assertThat(get(TICKETS, token).statusCode()).isEqualTo(200);
        jdbc.sql("update staff_member set active = false where id = 'agent'").update();
        assertProblem(get(TICKETS, token), 401, "unauthorized");
        jdbc.sql("update staff_member set active = true").update();
        clock.tick(Duration.ofDays(1));
        assertProblem(get(TICKETS, token), 401, "unauthorized");
    }

    @Test
    void aSessionOfTheBrowserOpensNothingHere() {
        assertProblem(machine.as(Crew.AGENT).get(TICKETS), 401, "unauthorized");
    }

    @Test
    void whatAVendorMayNotDoIsForbiddenAndWhatIsNotThereIsAbsent() {
        var token = token(Crew.VENDOR);
        assertProblem(send("POST", TICKETS, "{}", token), 403, "forbidden");
        assertProblem(get("/api/v1/nothing", token), 404, "not-found");
        assertProblem(get("/api", token), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"INC-2026-000042", "INC-42", "x", "%27--", "INC-2026-0000421111111111111"})
    void aTicketThatIsNotThereAndANumberThatIsNoneSoundTheSame(String number) {
        assertProblem(get(TICKETS + "/" + number, token(Crew.AGENT)), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                    | unreadable |",
                "                                                     | unreadable |",
                "[]                                                   | unreadable |",
                "{} {}                                                | unreadable |",
                "{\"category\":\"X\"}                                 | invalid    | summary",
                "{\"category\":\"X\",\"summary\":5}                   | invalid    | summary",
                "{\"category\":\"X\",\"summary\":\"a\\u0000b\"}       | invalid    | summary",
                "{\"category\":\"X\",\"summary\":\"s\",\"colour\":1}  | invalid    | colour",
                "{\"category\":\"X\",\"summary\":\"s\",\"kind\":\"Q\"}| invalid    | kind",
                "{\"category\":\"X\",\"summary\":\"s\",\"kind\":0}    | invalid    | kind",
                "{\"category\":\"x y\",\"summary\":\"s\"}             | invalid    | category",
                "{\"assessment\":{\"severity\":\"1\"}}                | invalid    | assessment.severity",
                "{\"assessment\":{\"severity\":1.5}}                  | invalid    | assessment.severity",
                "{\"script\":[{\"helped\":\"yes\"}]}                  | invalid    | script[0].helped",
            })
    void whatCannotBeReadIsNamed(String body, String type, String field) {
        var answer = send("POST", TICKETS, body == null ? "" : body, token(Crew.AGENT));
        assertProblem(answer, 400, type);
        if (field != null) {
            assertThat(new JsonContent(answer.body()))
                    .extractingPath("$.errors[*].field")
                    .asArray()
                    .contains(field);
        }
    }

    @Test
    void brokenUtf8IsSaidToBeBroken() {
        var body = "{\"summary\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        var answer = machine.send(machine.request(TICKETS, "Authorization", "Bearer " + token(Crew.AGENT))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build());
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void theSentencesAreInTheCallersLanguage() {
        machine.reading("fr");
        var answer = send("POST", TICKETS, "{\"category\":\" \",\"summary\":\"s\"}", token(Crew.AGENT));
        assertThat(new JsonContent(answer.body()))
                .hasPathSatisfying(
                        "$.detail", detail -> detail.assertThat().asString().startsWith("Une partie"))
                .hasPathSatisfying(
                        "$.errors[0].message",
                        why -> why.assertThat().asString().contains("ne doit pas"));
    }

    @Test
    void anotherMethodAndAnotherTypeAreRefusedWithWhatWouldDo() {
        var token = token(Crew.AGENT);
        var method = send("PUT", TICKETS, "{}", token);
        assertProblem(method, 405, "method");
        assertThat(method.headers().firstValue("Allow")).get().asString().contains("POST");
        var type = machine.send(machine.request(TICKETS, "Authorization", "Bearer " + token)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("hello"))
                .build());
        assertProblem(type, 415, "media-type");
        assertThat(type.headers().firstValue("Accept")).get().asString().contains("application/json");
    }

    @ParameterizedTest
    @CsvSource({"?page=x,page", "?team=l3 billing,team", "?open=perhaps,open", "?status=SAD,status", "?assignee=%00,''"
    })
    void aQueryThatCannotBeReadIsNamed(String query, String field) {
        var answer = get(TICKETS + query.replace(" ", "%20"), token(Crew.AGENT));
        assertThat(answer.statusCode()).isEqualTo(400);
        if (!field.isEmpty()) {
            assertThat(new JsonContent(answer.body()))
                    .extractingPath("$.errors[0].field")
                    .isEqualTo(field);
        }
    }

    @Test
    void aFaultOfOursSaysNothingButItsReference() {
        var token = token(Crew.AGENT);
        jdbc.sql("alter table ticket rename to ticket_gone").update();
        try {
            var answer = get(TICKETS, token);
            assertProblem(answer, 500, "internal");
            assertThat(answer.body()).doesNotContainIgnoringCase("sql").doesNotContain("ticket_gone", "relation");
            assertThat(new JsonContent(answer.body()))
                    .extractingPath("$.reference")
                    .asString()
                    .matches("[0-9a-f]{8}");
        } finally {
            jdbc.sql("alter table ticket_gone rename to ticket").update();
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(new JsonContent(answer.body()))
                .hasPathSatisfying("$.type", path -> path.assertThat().isEqualTo("urn:palier:problem:" + type))
                .hasPathSatisfying("$.status", path -> path.assertThat().isEqualTo(status))
                .hasPathSatisfying(
                        "$.title", path -> path.assertThat().asString().isNotBlank())
                .hasPathSatisfying(
                        "$.detail", path -> path.assertThat().asString().isNotBlank());
    }

    private String token(StaffId holder) {
        var issued = tokens(holder.value(), "palier");
        return issued.body().replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> tokens(String logIn, String password) {
        return machine.send(machine.request("/api/v1/tokens", "Authorization", basic(logIn, password))
                .POST(BodyPublishers.noBody())
                .build());
    }

    private static String basic(String logIn, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((logIn + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path, String token) {
        return machine.get(path, "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(String method, String path, String body, String token) {
        return machine.send(machine.request(path, "Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }
}
