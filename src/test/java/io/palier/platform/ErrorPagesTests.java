package io.palier.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person is shown when something is wrong: a page in the own language that says what to do, and no more. */
@PalierTest
class ErrorPagesTests {

    private static final int MEGABYTE = 1 << 20;

    private final Crew crew;
    private final JdbcClient jdbc;
    private final int port;
    private final Visitor visitor;

    ErrorPagesTests(Crew crew, JdbcClient jdbc, @LocalServerPort int port) {
        this.crew = crew;
        this.jdbc = jdbc;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void whatIsNotThereIsSaidInTheReadersLanguage() {
        visitor.as(Crew.AGENT);
        assertPage(visitor.get("/nowhere"), 404, "No landing here");
        assertPage(visitor.reading("fr").get("/nowhere"), 404, "Pas de palier ici");
    }

    @Test
    void aClosedDoorSaysSo() {
        assertPage(visitor.as(Crew.AGENT).get("/dashboard"), 403, "Not your door");
    }

    @Test
    void anotherMethodIsNoFaultOfOurs() {
        visitor.as(Crew.AGENT).get("/nowhere");
        assertPage(visitor.post("/", Map.of()), 405, "Not this way");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login?x=%", "/login?x=%zz", "/login?x=%C3%28", "/login?x=%00", "/login?a%00=1"})
    void aGarbledAddressIsABadRequest(String path) throws IOException {
        assertThat(bare("GET " + path + " HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("That could not be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"username=%", "username=%C3%28&password=x", "username=a%00b&password=x", "username=\u00e9\u0000"
            })
    void aGarbledFormIsABadRequest(String body) {
        visitor.get("/login");
        assertPage(visitor.raw("/login", body), 400, "That could not be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk;x=1", "//desk", "/desk/%2e%2e/admin", "/desk/%00", "/desk%0a", "/desk%25zz"})
    void anAddressNoHonestBrowserSendsGetsNoStackTrace(String path) throws IOException {
        assertThat(bare("GET " + path + " HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Exception", "at org.", "Apache Tomcat");
    }

    @Test
    void anUploadOfTwoHundredMegabytesIsRefusedInWords() throws IOException {
        visitor.as(Crew.MANAGER);
        var answer = upload("Content-Length: " + 200L * MEGABYTE + "\r\n", 200, false);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("Too large", "20 MB", "Content-Security-Policy");
    }

    @Test
    void anUploadThatDoesNotSayHowLargeItIsIsRefusedToo() throws IOException {
        visitor.as(Crew.MANAGER);
        assertThat(upload("Transfer-Encoding: chunked\r\n", 30, true))
                .startsWith("HTTP/1.1 413")
                .contains("Too large");
    }

    @Test
    void anUploadThatBreaksOffIsABadRequest() throws IOException {
        visitor.as(Crew.MANAGER);
        var body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nhalf";
        assertThat(bare(
                        "POST /admin/imports HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=cut\r\nCookie: JSESSIONID="
                                + visitor.cookie("JSESSIONID") + "\r\nContent-Length: " + body.length() + "\r\n",
                        body))
                .startsWith("HTTP/1.1 400")
                .contains("That could not be read");
    }

    @Test
    void aFormThatIsTooLargeIsRefusedInWords() {
        visitor.as(Crew.AGENT);
        assertPage(visitor.raw("/login", "username=" + "x".repeat(3 * MEGABYTE)), 413, "Too large");
    }

    @Test
    void whatWasTypedComesBackWhenTheSessionHasEnded() {
        visitor.as(Crew.AGENT).get("/nowhere");
        visitor.lose("JSESSIONID");
        var typed = "The caller's line <b>crackles</b>\nsince Monday";
        var form = Map.of("summary", typed, "version", "3", "password", "my secret word here");
        var answer = visitor.post("/desk/tickets?from=call", form, "Origin", visitor.house());
        assertPage(answer, 403, "Your session has ended");
        assertThat(answer.body())
                .contains("<blockquote>The caller&#39;s line &lt;b&gt;crackles&lt;/b&gt;")
                .contains(
                        "name=\"summary\"", "name=\"version\" value=\"3\"", "name=\"from\"", "action=\"/desk/tickets\"")
                .doesNotContain("my secret word", "jsessionid");
    }

    @Test
    void theFormThatCameBackCanBeSentAgainAfterTheNextLogIn() {
        visitor.as(Crew.AGENT).get("/nowhere");
        visitor.lose("JSESSIONID");
        visitor.post("/nowhere", Map.of("summary", "typed by hand"), "Origin", visitor.house());
        visitor.as(Crew.AGENT);
        var again = visitor.post("/nowhere", Map.of("summary", "typed by hand"), "Origin", visitor.house());
        assertThat(again.body()).contains("Your session has ended");
        assertThat(visitor.post("/nowhere", Map.of("summary", "typed by hand"), "Origin", visitor.house())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherSiteCannotPutWordsIntoOurMouth() {
        var answer = visitor.post(
                "/desk/tickets", Map.of("summary", "call this number now"), "Origin", "https://evil.example");
        assertPage(answer, 403, "Your session has ended");
        assertThat(answer.body()).doesNotContain("call this number");
    }

    @ParameterizedTest
    @CsvSource({"/login,/login?stale", "/logout,/login?logout"})
    void atTheDoorItselfAnEndedSessionIsNoMatter(String door, String where) {
        assertThat(Visitor.path(visitor.post(door, Map.of("username", "agent", "password", "palier"))))
                .isEqualTo(where);
        assertThat(visitor.get("/login?stale").body()).contains("open for too long");
    }

    @Test
    void aFaultOfOursIsAPageWithAReference() {
        visitor.get("/login");
        jdbc.sql("alter table staff_member rename to staff_gone").update();
        try {
            var answer = visitor.post("/login", Map.of("username", "agent", "password", "palier"));
            assertPage(answer, 500, "A step gave way");
            assertThat(answer.body())
                    .containsPattern("reference: [0-9a-f]{8}")
                    .doesNotContain("staff_gone", "relation");
        } finally {
            jdbc.sql("alter table staff_gone rename to staff_member").update();
        }
    }

    private static void assertPage(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).contains("<h1>" + title + "</h1>").doesNotContain("Exception", "\tat ");
    }

    /** Writes a whole upload before it reads the answer, as a browser does. */
    private String upload(String length, int megabytes, boolean chunked) throws IOException {
        var head = "POST /admin/imports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: JSESSIONID="
                + visitor.cookie("JSESSIONID") + "\r\nContent-Type: multipart/form-data; boundary=cut\r\n" + length
                + "\r\n";
        var start = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        var piece = new byte[MEGABYTE];
        System.arraycopy(start, 0, piece, 0, start.length);
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (var i = 0; i < megabytes; i++) {
                if (chunked) {
                    out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                out.write(piece);
                if (chunked) {
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                piece = i == 0 ? new byte[MEGABYTE] : piece;
            }
            out.write(chunked ? "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII) : new byte[0]);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String bare(String head) throws IOException {
        return bare(head, "");
    }

    private String bare(String head, String body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((head + "Host: localhost\r\nConnection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
