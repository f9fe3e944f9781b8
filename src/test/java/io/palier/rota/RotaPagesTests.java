package io.palier.rota;

import static io.palier.rota.Plans.EVERY_DAY;
import static io.palier.rota.Plans.WEEKDAYS;
import static io.palier.rota.Plans.alwaysSomebody;
import static io.palier.rota.Plans.shift;
import static io.palier.rota.Visitor.body;
import static io.palier.support.Crew.ADMIN;
import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.PARTNER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.oncall.Absences;
import io.palier.oncall.OnCall;
import io.palier.oncall.RotaId;
import io.palier.oncall.RotaOwner;
import io.palier.oncall.Rotas;
import io.palier.organization.Organization;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.Promises;
import io.palier.support.SettableClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages without a browser; it is Monday 2 March 2026, 09:00 in Paris. */
@PalierTest
class RotaPagesTests {

    private static final TeamCode TEAM = new TeamCode("L2-IT");
    private static final String ASKED = "/on-call?of=party:SEGMENT-RESIDENTIAL&level=L2&priority=P1";
    private static final String NASTY = "<script>alert('x')</script>";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Rotas rotas;
    private final Absences absences;
    private final OnCall onCall;
    private final Crew crew;
    private final JdbcClient jdbc;
    private RotaId id = new RotaId(0);

    RotaPagesTests(
            MockMvcTester mvc,
            Organization organization,
            Rotas rotas,
            Absences absences,
            OnCall onCall,
            Crew crew,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.organization = organization;
        this.rotas = rotas;
        this.absences = absences;
        this.onCall = onCall;
        this.crew = crew;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void theItServiceHasARota() {
        crew.hire();
        jdbc.sql("update staff_member set phone = '+33639980042' where id = 'it'")
                .update();
        id = rotas.create(
                RotaOwner.of(TEAM),
                alwaysSomebody(
                        "IT watch",
                        shift(1, WEEKDAYS, "08:00", "18:00", IT),
                        shift(1, EVERY_DAY, "18:00", "08:00", BILLING)),
                MANAGER);
    }

    @Test
    void whoIsToBeCalledIsAskedByAnAddressThatCanBeKept() {
        Promises.called(jdbc);
        assertThat(agent().page("/on-call")).contains("Who do I call?").doesNotContain("As it is on");
        assertThat(agent().page(ASKED + "&team=L2-IT&day=2026-03-02&time=09:00"))
                .contains(
                        "As it is on Monday 2 March 2026, 09:00:00",
                        "tel:+33639980042",
                        "until Mon 2 Mar 18:00",
                        "by phone",
                        "Dora",
                        "Nils",
                        "Marc Nadeau");
        assertThat(agent().page(ASKED + "&day=2026-03-02&time=22:00"))
                .contains("Béatrice Lambert", "out of hours until", "Nils");
        assertThat(agent().page(ASKED + "&day=2019-12-31")).contains("No agreement applied then");
        assertThat(agent().page(ASKED.replace("L2", "L1"))).contains("The agreement names nobody on this level.");
    }

    @Test
    void whatIsAskedWronglyIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var answer = agent().get("/on-call?of=party:NOBODY&level=L9&team=L3-RADIO&priority=P7&day=soon&time=25:00");
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains(
                        "id=\"of-error\"",
                        "id=\"level-error\"",
                        "id=\"team-error\"",
                        "id=\"priority-error\"",
                        "id=\"day-error\"",
                        "id=\"time-error\"",
                        "value=\"soon\"",
                        "value=\"25:00\"")
                .doesNotContain("As it is on");
        assertThat(agent().get("/on-call?of=&level=L2"))
                .hasStatus(422)
                .bodyText()
                .contains("Is missing.");
    }

    @Test
    void vendorsAreNotToldWhomTheHouseWouldCall() {
        Promises.called(jdbc);
        assertThat(Visitor.of(mvc, organization, VENDOR).page(ASKED)).doesNotContain("Who do I call?", "Dora");
    }

    @Test
    void everybodyReadsWhoIsOnCallNowAndNextAndHowToReachThem() {
        var board = as(AGENT).page("/on-call");
        assertThat(board)
                .contains("Ivan Tessier", "tel:+33639980042", "+33 6 39 98 00 42", "mailto:it@palier.example")
                .contains("since 08:00", "until 18:00", "then Béatrice Lambert, 18:00")
                .doesNotContain("/on-call/rotas/new");
        assertThat(as(MANAGER).page("/on-call")).contains("/on-call/rotas/new");
    }

    @Test
    void aWeeklyGapIsOneLineWithACountOnTheBoardAndOnTheRota() {
        var gap = "Sat–Sun 08:00–18:00, 26 times from Sat 7 Mar 2026 to Sun 31 May 2026";
        assertThat(as(AGENT).page("/on-call"))
                .contains("One rota leaves somebody unreachable in the next 90 days", gap);
        assertThat(as(AGENT).page(address())).contains("nobody on call", gap);
    }

    @Test
    void c26WhereNobodyIsThereTheBoardSaysSo() {
        absences.add(IT, now("09:00", "12:00"), null, IT);
        assertThat(as(AGENT).page("/on-call")).contains("data-nobody=\"true\"", "Nobody", "then Ivan Tessier, 12:00");
    }

    @Test
    void aVendorSeesTheOwnPartysRotaAndNoOther() {
        var theirs = rotas.create(
                RotaOwner.of(new PartyCode("VENDOR-BILLTECH")),
                alwaysSomebody("BillTech desk", shift(1, EVERY_DAY, "08:00", "08:00", VENDOR)),
                MANAGER);
        assertThat(as(VENDOR).page("/on-call"))
                .contains("Viktor Endres")
                .doesNotContain("Ivan Tessier", "Customer care");
        assertThat(as(VENDOR).get("/on-call/rotas/" + theirs)).hasStatusOk();
        assertThat(as(VENDOR).get(address())).hasStatus(404);
        assertThat(as(PARTNER).get("/on-call/rotas/" + theirs)).hasStatus(404);
        assertThat(as(PARTNER).page("/on-call")).doesNotContain("Viktor Endres");
        assertThat(as(VENDOR).page("/on-call/absences"))
                .contains("Viktor Endres")
                .doesNotContain("Ivan Tessier");
    }

    @Test
    void onlyManagersAndAdministratorsAreOfferedToChangeARota() {
        assertThat(as(BILLING).page(address())).doesNotContain("/edit\"", "/overrides\"", "/retirement\"");
        assertThat(as(ADMIN).page(address())).contains("/edit\"", "/overrides\"", "/retirement\"");
        assertThat(as(BILLING).post(address() + "/overrides", "line", "1")).hasStatus(403);
    }

    @Test
    void aRotaIsMadeOfWhatWasTyped() {
        var answer = as(MANAGER)
                .post(
                        "/on-call/rotas",
                        filled(Map.of("owner", "team:L3-BILLING", "shifts[0].people", "billing,radio,,")));
        assertThat(answer).hasStatus(302);
        var made = rotas.serving(new TeamCode("L3-BILLING")).orElseThrow();
        assertThat(answer).redirectedUrl().isEqualTo("/on-call/rotas/" + made.id());
        assertThat(made.plan().shifts().get(0).rotation().people()).containsExactly(BILLING, Crew.RADIO);
        assertThat(as(AGENT).page("/on-call/rotas/" + made.id()))
                .contains("Mon–Fri", "08:30–17:00", "Béatrice Lambert, then Rafael Dumont");
    }

    @Test
    void whatCannotStandIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var answer = as(MANAGER)
                .post(
                        address() + "/edit",
                        filled(Map.of(
                                "nameEn", NASTY,
                                "nameFr", "",
                                "zone", "Mars/Olympus",
                                "shifts[0].from", "25:00",
                                "shifts[0].lastDay", "2025-01-01",
                                "shifts[0].people", ",")));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains("&lt;script&gt;")
                .doesNotContain(NASTY)
                .contains("id=\"nameFr-error\"", "id=\"zone-error\"", "Is not a time zone such as Europe/Paris.")
                .contains("id=\"shifts[0].from-error\"", "Is not a time such as 22:00.", "value=\"25:00\"")
                .contains("Lies before the first day.", "Name at least one person.", "value=\"Mars/Olympus\"");
        assertThat(rotas.rota(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void nobodysChangeIsOverwrittenUnseen() {
        var mine = filled(Map.of("version", "1", "nameEn", "Mine"));
        rotas.change(id, 1, alwaysSomebody("Theirs", shift(1, EVERY_DAY, "00:00", "00:00", Crew.RADIO)), ADMIN);
        var answer = as(MANAGER).post(address() + "/edit", mine);
        assertThat(answer).hasStatus(409);
        assertThat(body(answer))
                .contains("Adèle Minot changed this rota", "Rafael Dumont", "value=\"Mine\"")
                .contains("name=\"version\" value=\"2\"");
        assertThat(rotas.rota(id).orElseThrow().plan().nameEn()).isEqualTo("Theirs");
        assertThat(as(MANAGER).post(address() + "/edit", filled(Map.of("version", "2", "nameEn", "Mine"))))
                .hasStatus(302);
        assertThat(as(MANAGER).post(address() + "/retirement", "version", "1")).hasStatus(302);
        assertThat(rotas.rota(id)).as("retired unseen").isPresent();
    }

    @Test
    void theFormsOwnButtonsWorkWithoutAScript() {
        var more = body(as(MANAGER).post(address() + "/edit", filled(Map.of("then", "shifts:add"))));
        assertThat(more).contains("name=\"shifts[1].from\"", "value=\"08:30\"");
        var copied = body(as(MANAGER).post(address() + "/edit", filled(Map.of("then", "shifts:copy:0"))));
        assertThat(copied).contains("id=\"shifts[1].from\"");
        var people = body(as(MANAGER).post(address() + "/edit", filled(Map.of("then", "people:add:0"))));
        assertThat(people).contains("Person 2");
        var nothing = as(MANAGER).post(address() + "/edit", filled(Map.of("then", "shifts:remove:99")));
        assertThat(nothing).hasStatusOk();
    }

    @Test
    void anOverrideThatCannotBeIsSaidBesideItsField() {
        var over = as(MANAGER)
                .post(
                        address() + "/overrides",
                        "line",
                        "1",
                        "person",
                        "billing",
                        "from",
                        "2026-03-02T07:00",
                        "until",
                        "2026-03-02T08:00");
        assertThat(over).hasStatus(422);
        assertThat(body(over)).contains("That is over already.", "value=\"2026-03-02T07:00\"");
        var backwards = as(MANAGER)
                .post(
                        address() + "/overrides",
                        "line",
                        "1",
                        "person",
                        "billing",
                        "from",
                        "2026-03-02T12:00",
                        "until",
                        "2026-03-02T11:00");
        assertThat(body(backwards)).contains("id=\"until-error\"", "Must lie after the beginning.");
        assertThat(as(MANAGER).post(address() + "/overrides")).hasStatus(422);
        as(MANAGER)
                .post(
                        address() + "/overrides",
                        "line",
                        "1",
                        "person",
                        "billing",
                        "from",
                        "2026-03-02T10:00",
                        "until",
                        "2026-03-02T12:00");
        var again = as(MANAGER)
                .post(
                        address() + "/overrides",
                        "line",
                        "1",
                        "person",
                        "radio",
                        "from",
                        "2026-03-02T11:00",
                        "until",
                        "2026-03-02T13:00");
        assertThat(body(again))
                .contains("Béatrice Lambert holds this line in part of that time (Mon 2 Mar 10:00–12:00)");
    }

    @Test
    void c16ACircleOfSubstitutesIsRefusedInAClearSentence() {
        absences.add(IT, now("10:00", "17:00"), BILLING, IT);
        var answer = as(BILLING)
                .post("/on-call/absences", "from", "2026-03-02T12:00", "until", "2026-03-03T12:00", "substitute", "it");
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains("id=\"substitute-error\"")
                .contains("That would go round in a circle and nobody would be there (Mon 2 Mar 12:00–17:00)")
                .contains("Béatrice Lambert → Ivan Tessier → Béatrice Lambert", "value=\"2026-03-03T12:00\"");
        assertThat(onCall.standIn(BILLING, SettableClock.START)).contains(BILLING);
    }

    @Test
    void everybodySaysForThemselvesThatTheyAreAwayAndManagersForAnybody() {
        var mine = as(AGENT)
                .post("/on-call/absences", "from", "2026-03-02T08:00", "until", "2026-03-03T08:00", "substitute", "it");
        assertThat(mine).hasStatus(302);
        assertThat(onCall.standIn(AGENT, SettableClock.START)).contains(IT);
        var others = as(AGENT)
                .post("/on-call/absences", "person", "it", "from", "2026-03-02T08:00", "until", "2026-03-03T08:00");
        assertThat(body(others)).contains("Only managers and administrators arrange this for others.");
        assertThat(as(MANAGER)
                        .post(
                                "/on-call/absences",
                                "person",
                                "it",
                                "from",
                                "2026-03-02T10:00",
                                "until",
                                "2026-03-02T11:00"))
                .hasStatus(302);
        var theirs = absences.notOver().stream()
                .filter(absence -> absence.person().equals(IT))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(as(AGENT).post("/on-call/absences/" + theirs + "/withdrawal"))
                .hasStatus(404);
        assertThat(as(IT).post("/on-call/absences/" + theirs + "/withdrawal")).hasStatus(302);
        assertThat(absences.notOver()).hasSize(1);
    }

    @Test
    void whatWasDoneIsToldWithWhoDidIt() {
        as(ADMIN)
                .post(
                        address() + "/overrides",
                        "line",
                        "1",
                        "person",
                        "radio",
                        "from",
                        "2026-03-02T10:00",
                        "until",
                        "2026-03-02T12:00");
        assertThat(as(AGENT).page(address()))
                .contains("Adèle Minot", "put Rafael Dumont on line 1, Mon 2 Mar 10:00–12:00", "made the rota");
    }

    @Test
    void anyWeekCanBeLookedAtAndNonsenseIsThisWeek() {
        assertThat(as(AGENT).page(address() + "?week=2026-03-29")).contains("Week of Mon 23 Mar 2026");
        for (var nonsense : List.of("x", "2026-13-01", "+999999999-01-01", "1900-01-01")) {
            assertThat(as(AGENT).page(address() + "?week=" + nonsense)).contains("Week of Mon 2 Mar 2026");
        }
    }

    private String address() {
        return "/on-call/rotas/" + id;
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }

    private static Interval now(String from, String until) {
        return new Interval(at(from), at(until));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2026-03-02T" + time).atZone(Plans.PARIS).toInstant();
    }

    /** A form that can stand, with these fields instead; several people are set apart by commas. */
    private static String[] filled(Map<String, String> other) {
        var fields = new TreeMap<>(Map.of(
                "version", "1",
                "nameEn", "Watch",
                "nameFr", "Veille",
                "zone", "Europe/Paris",
                "shifts[0].line", "1",
                "shifts[0].from", "08:30",
                "shifts[0].to", "17:00",
                "shifts[0].turn", "WEEK",
                "shifts[0].handoverDay", "MONDAY",
                "shifts[0].firstDay", "2026-03-02"));
        fields.put("shifts[0].people", "billing");
        fields.putAll(other);
        var sent = new ArrayList<String>();
        fields.forEach((name, value) -> Stream.of(name.endsWith("people") ? value.split(",", -1) : new String[] {value})
                .forEach(one -> sent.addAll(List.of(name, one))));
        for (var day : WEEKDAYS) {
            sent.addAll(List.of("shifts[0].days", day.name()));
        }
        return sent.toArray(String[]::new);
    }

    private Visitor agent() {
        return Visitor.of(mvc, organization, AGENT);
    }
}
