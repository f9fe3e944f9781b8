package io.palier.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is let in, where to, and what a browser is told; through real HTTP, since the container has a say in it. */
@PalierTest
class SecurityTests {

    private final Crew crew;
    private final JdbcClient jdbc;
    private final SettableClock clock;
    private final int port;
    private final Visitor visitor;

    SecurityTests(Crew crew, JdbcClient jdbc, SettableClock clock, @LocalServerPort int port) {
        this.crew = crew;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk", "/dashboard", "/admin", "/nowhere", "/actuator/info", "/desk/tickets/x"})
    void aStrangerIsShownTheDoor(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.path(answer)).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/css/app.css", "/js/theme.js", "/favicon.svg", "/actuator/health"})
    void theDoorItselfIsOpen(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"agent,/desk", "it,/desk", "vendor,/desk", "manager,/dashboard", "admin,/admin"})
    void everybodyGoesToTheOwnRoom(String logIn, String room) {
        visitor.as(new StaffId(logIn));
        assertThat(Visitor.path(visitor.get("/"))).isEqualTo(room);
    }

    @Test
    void afterTheLogInComesThePageThatWasAskedFor() {
        visitor.get("/desk?page=2");
        assertThat(Visitor.path(visitor.logIn("agent", "palier"))).isEqualTo("/desk?page=2");
    }

    @Test
    void aScriptsRequestIsNeverThePageThatWasAskedFor() {
        var answer = visitor.get("/desk", "Sec-Fetch-Dest", "empty");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Visitor.path(visitor.logIn("agent", "palier"))).isEqualTo("/");
    }

    @Test
    void aLogInWorksWhateverItsCase() {
        assertThat(Visitor.path(visitor.logIn(" Agent", "palier"))).isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameSoundTheSame() {
        var wrong = visitor.logIn("manager", "palier!");
        var unknown = visitor.logIn("nobody\0", "palier");
        assertThat(Visitor.path(wrong)).isEqualTo("/login?error");
        assertThat(Visitor.path(visitor.logIn("nobody", "palier"))).isEqualTo("/login?error");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(visitor.get("/login?error").body()).contains("do not match");
        assertThat(visitor.reading("fr").get("/login?error").body()).contains("ne correspondent pas");
    }

    @Test
    void whoLeftIsNotLetIn() {
        jdbc.sql("update staff_member set active = false where id = 'agent'").update();
        assertThat(Visitor.path(visitor.logIn("agent", "palier"))).isEqualTo("/login?error");
    }

    @Test
    void afterFiveFailuresTheDoorRestsForAMinute() {
        crew.hire(new StaffId("guessed"), "Often Guessed", "L1-CARE", Role.AGENT);
        for (var i = 0; i < BrakedLogIn.PATIENCE; i++) {
            assertThat(Visitor.path(visitor.logIn("guessed", "guess" + i))).isEqualTo("/login?error");
        }
        assertThat(Visitor.path(visitor.logIn("guessed", "palier"))).isEqualTo("/login?slow");
        assertThat(visitor.get("/login?slow").body()).contains("Wait a minute");
        assertThat(Visitor.path(new Visitor(port).logIn("agent", "palier"))).isEqualTo("/");
        clock.tick(BrakedLogIn.REST.plusSeconds(1));
        assertThat(Visitor.path(visitor.logIn("guessed", "palier"))).isEqualTo("/");
    }

    @Test
    void theSessionIsANewOneAfterTheLogIn() {
        visitor.get("/login");
        var before = visitor.cookie("JSESSIONID");
        visitor.as(Crew.AGENT);
        assertThat(visitor.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void loggingOutTakesTheFormAndEndsTheSession() {
        visitor.as(Crew.AGENT);
        assertThat(visitor.get("/logout").statusCode()).isEqualTo(404);
        visitor.get("/nowhere");
        assertThat(Visitor.path(visitor.post("/logout", Map.of()))).isEqualTo("/login?logout");
        assertThat(Visitor.path(visitor.get("/desk"))).isEqualTo("/login");
    }

    @Test
    void whatNobodyOpenedIsClosedAndSaidToBeAbsent() {
        assertThat(visitor.as(Crew.ADMIN).get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/actuator/info").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).as(Crew.MANAGER).get("/actuator/info").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aBrowserIsToldToTrustNothingButUs() {
        var headers = visitor.get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains(
                        "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                                + " font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).get().asString().contains("geolocation=()");
        assertThat(headers.firstValue("Cache-Control")).get().asString().contains("no-store");
        assertThat(headers.allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @ParameterizedTest
    @CsvSource({
        "fr,fr",
        "fr-CA,fr",
        "en-GB,en",
        "de,en",
        "'de,fr;q=0.8,en;q=0.5',fr",
        "*,en",
        "'',en",
        "'!;q=',en",
        "xx-yy-zz,en"
    })
    void thePageSpeaksWhatTheBrowserAsksForWhereItCan(String asked, String spoken) {
        assertThat(visitor.reading(asked).get("/login").body()).contains("lang=\"" + spoken + "\"");
    }

    @Test
    void aChosenLanguageOutweighsTheBrowsersAndIsKept() {
        assertThat(visitor.reading("en").get("/login?lang=fr").body()).contains("lang=\"fr\"");
        assertThat(visitor.get("/login").body()).contains("Mot de passe");
        assertThat(visitor.get("/login?lang=de").body()).contains("lang=\"fr\"");
        assertThat(visitor.get("/login?lang=%3Cscript%3E").body()).contains("lang=\"fr\"");
        assertThat(visitor.get("/login?lang=en").body()).contains("lang=\"en\"");
    }

    @Test
    void aMembersOwnLanguageIsNotForcedOnTheBrowser() {
        assertThat(visitor.reading("en").as(Crew.AGENT).get("/nowhere").body()).contains("lang=\"en\"");
    }
}
