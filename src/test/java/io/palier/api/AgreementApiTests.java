package io.palier.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.palier.agreement.AgreementKind;
import io.palier.agreement.Agreements;
import io.palier.agreement.Constraint;
import io.palier.agreement.EscalationContact;
import io.palier.agreement.Impact;
import io.palier.agreement.Medium;
import io.palier.agreement.MediumRule;
import io.palier.agreement.Metric;
import io.palier.agreement.Negotiations;
import io.palier.agreement.Papers;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Penalties;
import io.palier.agreement.Penalty;
import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.agreement.Side;
import io.palier.agreement.ThresholdAction;
import io.palier.agreement.VersionState;
import io.palier.organization.Role;
import io.palier.organization.SupportLevel;
import io.palier.slaclock.GoalChange;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.io.UnsupportedEncodingException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One agreement as one document: out, in, and out again. */
@PalierTest
class AgreementApiTests {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String ADDRESS = "/api/v1/agreements";

    private final MockMvcTester mvc;
    private final Negotiations table;
    private final Agreements agreements;
    private final Crew crew;
    private int sources;

    AgreementApiTests(MockMvcTester mvc, Negotiations table, Agreements agreements, Crew crew) {
        this.mvc = mvc;
        this.table = table;
        this.agreements = agreements;
        this.crew = crew;
    }

    @BeforeEach
    void someoneWorksHere() {
        crew.hire();
    }

    @Test
    void whatWasExportedIsImportedAndExportedAgainByteForByte() throws Exception {
        var manager = token("manager");
        var document = contract();
        var drafted = post(manager, document);
        assertThat(drafted).hasStatus(201).hasHeader("Location", ADDRESS + "/UC-IMPORTED/versions/1");
        assertThat(drafted).bodyJson().extractingPath("$.problems").asArray().isEmpty();

        var exported = text(get(manager, ADDRESS + "/UC-IMPORTED/versions/1"));
        var id = table.negotiation("UC-IMPORTED", Crew.MANAGER).latest().id();
        table.propose(id, 1, Crew.MANAGER);
        table.sign(id, Crew.MANAGER);
        table.sign(id, Crew.VENDOR);

        assertThat(post(manager, exported)).hasStatus(201).hasHeader("Location", ADDRESS + "/UC-IMPORTED/versions/2");
        assertThat(text(get(manager, ADDRESS + "/UC-IMPORTED/versions/2"))).isEqualTo(exported);
        assertThat(text(get(token("vendor"), ADDRESS + "/UC-IMPORTED/versions/1")))
                .isEqualTo(exported);
    }

    @Test
    void theETagOfASignedVersionIsTheHashThatWasSigned() throws Exception {
        post(token("manager"), contract());
        var draft = table.negotiation("UC-IMPORTED", Crew.MANAGER).latest();
        table.propose(draft.id(), 1, Crew.MANAGER);
        var exported = get(token("vendor"), ADDRESS + "/UC-IMPORTED/versions/1");
        var bytes = exported.getResponse().getContentAsByteArray();
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(exported).hasHeader("ETag", '"' + hash + '"');
    }

    @Test
    void everyDocumentThereIsFollowsThePublishedSchema() throws Exception {
        var schema = schema();
        post(token("manager"), contract());
        for (var version : table.mine(Crew.MANAGER)) {
            var text = text(get(token("manager"), ADDRESS + "/" + version.code() + "/versions/" + version.version()));
            assertThat(schema.validate(text, InputFormat.JSON))
                    .as(version.code())
                    .isEmpty();
        }
        assertThat(agreements.all()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(schema.validate(contract().replace("PT4H", "four hours"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(contract().replace("\"goal\"", "\"gaol\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSchemaKnowsTheWordsOfTheProgram() {
        var words = Map.<String, Object[]>ofEntries(
                Map.entry("kind", AgreementKind.values()),
                Map.entry("side", Side.values()),
                Map.entry("metric", Metric.values()),
                Map.entry("priority", Priority.values()),
                Map.entry("medium", Medium.values()),
                Map.entry("pauseReason", PauseReason.values()),
                Map.entry("role", Role.values()),
                Map.entry("level", SupportLevel.values()),
                Map.entry("impact", Impact.values()),
                Map.entry("scope", Scope.values()),
                Map.entry("who", EscalationContact.Who.values()),
                Map.entry("action", ThresholdAction.values()),
                Map.entry("event", MediumRule.Event.values()),
                Map.entry("constraintKind", Constraint.Kind.values()),
                Map.entry("basis", Penalty.Basis.values()),
                Map.entry("exclusion", Penalties.Exclusion.values()),
                Map.entry("rounding", RoundingMode.values()),
                Map.entry("goalChange", GoalChange.values()),
                Map.entry("day", DayOfWeek.values()));
        var published = mvc.get().uri(ADDRESS + "/schema");
        assertThat(published).hasStatusOk().hasContentType("application/schema+json");
        words.forEach((name, values) -> assertThat(published)
                .bodyJson()
                .extractingPath("$.$defs." + name + ".enum")
                .asArray()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(values).map(Object::toString).toList()));
    }

    @Test
    void whatIsWrongStandsAtItsPath() throws Exception {
        var manager = token("manager");
        var nameless = post(manager, contract().replaceFirst("\"goal\" *: *\"PT4H\",", ""));
        assertThat(nameless).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(nameless).bodyJson().extractingPath("$.errors[0].field").isEqualTo("terms.objectives[0].goal");

        var unknown = post(manager, contract().replace("VENDOR-BILLTECH", "VENDOR-NOBODY"));
        assertThat(unknown).hasStatus(400);
        assertThat(unknown).bodyJson().extractingPath("$.errors[0].field").isEqualTo("coverage.party");

        var zone = post(manager, contract().replace("Europe/Paris", "Europe/Atlantis"));
        assertThat(zone).hasStatus(400);
        assertThat(zone)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .asString()
                .startsWith("terms.calendars.")
                .endsWith(".timeZone");

        var flawed = post(manager, contract().replace("\"08:00-18:00\"", "\"18 to 8\""));
        assertThat(flawed).hasStatus(201);
        assertThat(flawed)
                .bodyJson()
                .extractingPath("$.problems[0].field")
                .isEqualTo("terms.calendars.OFFICE.weekly.MONDAY[0]");
        assertThat(table.negotiation("UC-IMPORTED", Crew.MANAGER).latest().state())
                .isEqualTo(VersionState.DRAFT);
    }

    @Test
    void whatMayBeLeftOutMayBeLeftOut() throws Exception {
        var closed = contract()
                .replace("\"holidays\" : \"fr\"", "\"closures\" : [{\"from\": \"2026-12-24\", \"to\": \"2026-12-31\"}]")
                .replace("\"holidays\": \"fr\"", "\"closures\": [{\"from\": \"2026-12-24\", \"to\": \"2026-12-31\"}]");
        assertThat(closed).contains("closures");
        assertThat(schema().validate(closed, InputFormat.JSON)).isEmpty();
        assertThat(post(token("manager"), closed)).hasStatus(201);
    }

    @Test
    void aVendorSeesItsOwnAndDraftsNothing() throws Exception {
        post(token("manager"), contract());
        var id = table.negotiation("UC-IMPORTED", Crew.MANAGER).latest().id();
        assertThat(get(token("vendor"), ADDRESS + "/UC-IMPORTED/versions/1")).hasStatus(404);
        table.propose(id, 1, Crew.MANAGER);
        assertThat(get(token("vendor"), ADDRESS))
                .bodyJson()
                .extractingPath("$[0].code")
                .isEqualTo("UC-IMPORTED");
        assertThat(get(token("partner"), ADDRESS))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(get(token("partner"), ADDRESS + "/UC-IMPORTED/versions/1")).hasStatus(404);
        assertThat(get(token("vendor"), ADDRESS + "/UC-DAY-ONE/versions/1")).hasStatus(404);
        assertThat(post(token("vendor"), contract())).hasStatus(403);
    }

    private String contract() {
        var code = "UC-SOURCE-" + sources++;
        var id = table.draft(Papers.contract(code, null, Papers.proposal(Papers.full())), Crew.ADMIN);
        return table.export(id, Crew.ADMIN).replace(code, "UC-IMPORTED");
    }

    private Schema schema() throws UnsupportedEncodingException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(mvc.get().uri(ADDRESS + "/schema").exchange()));
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String token(String who) {
        var basic = "Basic " + Base64.getEncoder().encodeToString((who + ":palier").getBytes(StandardCharsets.UTF_8));
        var given =
                mvc.post().uri("/api/v1/tokens").header("Authorization", basic).exchange();
        var match = TOKEN.matcher(new String(given.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private MvcTestResult get(String token, String address) {
        return mvc.get().uri(address).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult post(String token, String body) {
        return mvc.post()
                .uri(ADDRESS)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
