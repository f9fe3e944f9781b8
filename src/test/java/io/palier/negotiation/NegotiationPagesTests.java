package io.palier.negotiation;

import static io.palier.negotiation.Visitor.body;
import static io.palier.support.Crew.ADMIN;
import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.PARTNER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Coverage;
import io.palier.agreement.Metric;
import io.palier.agreement.Negotiations;
import io.palier.agreement.NewAgreement;
import io.palier.agreement.Priority;
import io.palier.agreement.Proposal;
import io.palier.agreement.VersionState;
import io.palier.agreement.VersionView;
import io.palier.look.Times;
import io.palier.organization.Organization;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PalierTest
class NegotiationPagesTests {

    private static final String HOME = "/negotiation/UC-BILLTECH/versions/1";
    private static final String EDIT = HOME + "/edit";
    private static final String P1_RESOLVE = "rows[0].cells[4].goal";
    private static final String NASTY = "<script>alert('x')</script>";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Negotiations negotiations;
    private final FirstTerms firstTerms;
    private final Times times;
    private final Crew crew;

    NegotiationPagesTests(
            MockMvcTester mvc,
            Organization organization,
            Negotiations negotiations,
            FirstTerms firstTerms,
            Times times,
            Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.negotiations = negotiations;
        this.firstTerms = firstTerms;
        this.times = times;
        this.crew = crew;
    }

    @BeforeEach
    void aContractIsDrafted() {
        crew.hire();
        var terms = firstTerms.of(AgreementKind.UNDERPINNING_CONTRACT, times.zone());
        negotiations.draft(
                new NewAgreement(
                        "UC-BILLTECH",
                        new Coverage(AgreementKind.UNDERPINNING_CONTRACT, new PartyCode("VENDOR-BILLTECH"), null, null),
                        "BillTech contract",
                        "Contrat BillTech",
                        new Proposal(terms, SettableClock.START, null, "")),
                MANAGER);
    }

    @Test
    void aGoalIsSavedHoweverItIsTypedAndShownAsPeopleWouldTypeIt() {
        assertThat(save(form().with(P1_RESOLVE, "1h30"), "save")).hasStatus(302);
        var terms = draft().terms();
        assertThat(terms.objectives()).hasSize(1);
        assertThat(terms.objectives().get(0).metric()).isEqualTo(Metric.RESOLVE);
        assertThat(terms.objectives().get(0).goal()).isEqualTo(Duration.ofMinutes(90));
        assertThat(form().value(P1_RESOLVE)).isEqualTo("1 h 30");
    }

    @Test
    void whatIsSavedUntouchedStaysTheSame() {
        var before = draft();
        assertThat(save(form(), "save")).hasStatus(302);
        assertThat(draft().terms()).isEqualTo(before.terms());
        assertThat(draft().validFrom()).isEqualTo(before.validFrom());
    }

    @Test
    void aGoalThatCannotBeReadStaysInItsCellWithTheReasonBesideIt() {
        var result = save(form().with(P1_RESOLVE, "soon").with("rows[1].cells[4].goal", "4h"), "save");
        assertThat(result).hasStatus(422);
        assertThat(body(result))
                .contains("value=\"soon\"", "value=\"4h\"", "aria-describedby=\"rows[0].cells[4].goal-error\"")
                .contains("id=\"rows[0].cells[4].goal-error\"", "No length of time", "href=\"#" + P1_RESOLVE + "\"");
        assertThat(draft().revision()).isEqualTo(1);
    }

    @Test
    void hoursThatCannotBeReadStayInTheirDay() {
        var form = form();
        var result = save(form.with("calendars[0].days", "8-12, all day", "", "", "", "", "", ""), "save");
        assertThat(result).hasStatus(422);
        assertThat(body(result)).contains("value=\"8-12, all day\"", "id=\"calendars[0].days[0]-error\"");
    }

    @Test
    void whatTheAgreementLacksIsSaidInItsCellOnceItIsSaved() {
        save(form().with("rows[1].cells[4].goal", "4h"), "save");
        assertThat(asOperator().page(EDIT))
                .contains("id=\"" + P1_RESOLVE + "-error\"", "Nothing is promised at P1")
                .doesNotContain("id=\"rows[1].cells[4].goal-error\"");
    }

    @Test
    void linesComeAndGoWithoutScriptsAndNothingTypedIsLost() {
        var more = save(form().with(P1_RESOLVE, "3h").with("adding.severity", "2"), "rows:add");
        assertThat(more).hasStatus(200);
        var grown = Filled.in(body(more));
        assertThat(grown.value(P1_RESOLVE)).isEqualTo("3h");
        assertThat(grown.value("rows[1].severity")).isEqualTo("2");
        assertThat(grown.value("rows[2].priority")).isEqualTo("P2");
        assertThat(draft().revision()).as("nothing is saved by a line").isEqualTo(1);
        for (var button : new String[] {
            "calendars:add",
            "closures:add:0",
            "calendars:copy:0",
            "thresholds:add",
            "contacts:add",
            "media:add",
            "constraints:add",
            "penalties:add"
        }) {
            assertThat(save(form().with(P1_RESOLVE, "3h"), button)).as(button).hasStatus(200);
        }
    }

    @Test
    void twoWhoEditFindEachOther() {
        var stale = form().with(P1_RESOLVE, "5h");
        save(form().with(P1_RESOLVE, "3h"), "save");
        var late = Visitor.of(mvc, organization, ADMIN).post(EDIT, sent(stale, "save"));
        assertThat(late).hasStatus(409);
        assertThat(body(late)).contains("Someone saved this draft meanwhile", "Resolve, P1", "3 h", "value=\"5h\"");
        assertThat(draft().terms().objectives().get(0).goal()).isEqualTo(Duration.ofHours(3));

        assertThat(save(Filled.in(body(late)), "save")).hasStatus(302);
        assertThat(draft().terms().objectives().get(0).goal()).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void theOtherSideSeesNothingBeforeItIsProposedAndThirdPartiesNeverDo() {
        assertThat(as(VENDOR).get(HOME)).hasStatus(404);
        assertThat(as(VENDOR).page("/negotiation"))
                .contains("No agreement with you yet")
                .doesNotContain("UC-BILLTECH");
        propose();
        assertThat(as(VENDOR).page("/negotiation")).contains("UC-BILLTECH", "Your signature is awaited");
        assertThat(as(VENDOR).page(HOME)).contains("2 h", "Counter-propose", "Sign");
        for (var stranger : new StaffId[] {PARTNER, BILLING}) {
            assertThat(as(stranger).get(HOME)).hasStatus(404);
            assertThat(as(stranger).get(HOME + "/document")).hasStatus(404);
            assertThat(as(stranger).get("/negotiation/UC-BILLTECH/differences")).hasStatus(404);
            assertThat(as(stranger).get(EDIT)).hasStatus(404);
            assertThat(as(stranger).post(HOME + "/signature", "agreed", "true", "name", "Paola Neri"))
                    .hasStatus(404);
            assertThat(as(stranger).page("/negotiation")).doesNotContain("UC-BILLTECH");
        }
        assertThat(as(AGENT).get("/negotiation")).hasStatus(403);
        assertThat(as(VENDOR).get("/negotiation/new")).hasStatus(403);
    }

    @Test
    void aSignatureIsATickAndTheOwnName() {
        propose();
        as(VENDOR).post(HOME + "/signature", "name", "Viktor Endres");
        as(VENDOR).post(HOME + "/signature", "agreed", "true", "name", "Somebody Else");
        assertThat(version().signatures()).isEmpty();
        as(VENDOR).post(HOME + "/signature", "agreed", "true", "name", "viktor endres");
        assertThat(version().signatures()).hasSize(1);
        asOperator().post(HOME + "/signature", "agreed", "true", "name", "Marc Nadeau");
        assertThat(version().state()).isEqualTo(VersionState.ACTIVE);
    }

    @Test
    void whatIsSignedRefusesAnEdit() {
        propose();
        var form = form("proposed").with("revision", "1");
        as(VENDOR).post(HOME + "/signature", "agreed", "true", "name", "Viktor Endres");
        asOperator().post(HOME + "/signature", "agreed", "true", "name", "Marc Nadeau");
        assertThat(asOperator().get(EDIT)).hasStatus(302).hasRedirectedUrl(HOME);
        assertThat(asOperator().post(EDIT, sent(form, "save"))).hasRedirectedUrl(HOME);
        assertThat(asOperator().page(HOME)).contains("It is signed, so it never changes");
        assertThat(version().revision()).isEqualTo(version().revision());
    }

    @Test
    void theLinkLetsItsHolderReadAndSignOnceAndOnlyThat() {
        propose();
        var token = negotiations
                .invite(version().id(), "boss@billtech.example", MANAGER)
                .token();
        var link = "/negotiation/links/" + token;
        var page = mvc.get()
                .uri(link)
                .header("Accept-Language", "en")
                .with(anonymous())
                .exchange();
        assertThat(page).hasStatus(200).hasHeader("X-Robots-Tag", "noindex, nofollow");
        assertThat(body(page))
                .contains("BillTech contract", "2 h", "Sign for BillTech")
                .doesNotContain("/desk");

        assertThat(mvc.post()
                        .uri(link)
                        .with(anonymous())
                        .param("agreed", "true")
                        .param("name", "Brigitte Boss"))
                .as("no token against forgery")
                .hasStatus(403);
        var nameless = mvc.post()
                .uri(link)
                .with(anonymous())
                .with(csrf())
                .param("agreed", "true")
                .exchange();
        assertThat(nameless).hasStatus(422);
        assertThat(mvc.post()
                        .uri(link)
                        .with(anonymous())
                        .with(csrf())
                        .param("agreed", "true")
                        .param("name", "Brigitte Boss"))
                .hasRedirectedUrl("/negotiation/links/thanks");
        assertThat(version().signatures()).extracting(s -> s.name()).containsExactly("Brigitte Boss");

        var again = mvc.get()
                .uri(link)
                .header("Accept-Language", "en")
                .with(anonymous())
                .exchange();
        assertThat(again).hasStatus(410);
        assertThat(body(again)).contains("This link has been used");
        var tampered = mvc.get()
                .uri(link + "x")
                .header("Accept-Language", "fr")
                .with(anonymous())
                .exchange();
        assertThat(tampered).hasStatus(404);
        assertThat(body(tampered)).contains("Ce lien n’ouvre rien");
    }

    @Test
    void whatIsTypedIsShownAsTextEverywhere() {
        save(
                form().with("note", NASTY)
                        .with("contacts[0].who", "PERSON")
                        .with("contacts[0].name", NASTY)
                        .with("contacts[0].email", "a@b.example")
                        .with("calendars[0].name", NASTY),
                "save");
        assertThat(asOperator().page(EDIT)).doesNotContain(NASTY).contains("&lt;script&gt;");
        assertThat(asOperator().page(HOME)).doesNotContain(NASTY);
    }

    @Test
    void theMatrixOfWhatAppliesLeadsToWhatIsToBeDone() {
        assertThat(asOperator().page("/negotiation/completeness"))
                .contains("BillTech", "UC-DAY-ONE, v1", "Every ticket that can be logged has a promise");
        assertThat(asOperator().page("/negotiation/new?kind=OLA&party=VENDOR-BILLTECH"))
                .containsPattern("value=\"OLA\" selected")
                .containsPattern("value=\"VENDOR-BILLTECH\" selected");
    }

    @Test
    void holidaysAreLookedAtAndThenDecided() {
        var form = form().with("calendars[0].holidays", "fr").with("calendars[1].holidays", "fr");
        for (var row = 0; row < 4; row++) {
            form.with("rows[" + row + "].cells[4].goal", (row + 2) + "h");
        }
        save(form, "propose");
        as(VENDOR).post(HOME + "/signature", "agreed", "true", "name", "Viktor Endres");
        asOperator().post(HOME + "/signature", "agreed", "true", "name", "Marc Nadeau");

        var year = "/negotiation/holidays?party=VENDOR-BILLTECH&country=fr&year=2026";
        assertThat(asOperator().page("/negotiation/holidays")).contains("BillTech", "France", "days to decide");
        assertThat(asOperator().page(year)).contains("14 Jul 2026", "not decided: worked");
        String[] decision = {"party", "VENDOR-BILLTECH", "country", "fr", "year", "2026", "decisions", "2026-07-14:yes"
        };
        var look = asOperator().post("/negotiation/holidays", and(decision, "then", "look"));
        assertThat(body(look))
                .contains("One day would change", "BillTech contract, v1", "value=\"2026-07-14:yes\" selected");
        assertThat(asOperator().page(year)).doesNotContain("value=\"2026-07-14:yes\" selected");
        asOperator().post("/negotiation/holidays", and(decision, "then", "apply"));
        assertThat(asOperator().page(year)).contains("value=\"2026-07-14:yes\" selected", "Marc Nadeau");

        asOperator()
                .post(
                        "/negotiation/holidays/closures",
                        "party",
                        "VENDOR-BILLTECH",
                        "country",
                        "fr",
                        "day",
                        "2026-08-03",
                        "nameEn",
                        "Stocktaking",
                        "nameFr",
                        "Inventaire");
        assertThat(asOperator().page(year)).contains("Stocktaking", "own closure");
        assertThat(asOperator().get("/negotiation/holidays?party=VENDOR-BILLTECH&country=xx"))
                .hasStatus(404);
    }

    private static String[] and(String[] fields, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    private void propose() {
        var form = form();
        for (var row = 0; row < 4; row++) {
            form.with("rows[" + row + "].cells[4].goal", (row + 2) + "h");
        }
        assertThat(save(form, "propose")).hasStatus(302).hasRedirectedUrl(HOME);
        assertThat(version().state()).isEqualTo(VersionState.PROPOSED);
    }

    private Filled form() {
        return Filled.in(asOperator().page(EDIT));
    }

    /** A form as it could be made up by who has no editor any more. */
    private Filled form(String madeUp) {
        return Filled.in("<form id=\"editor\"><input name=\"note\" value=\"" + madeUp + "\"></form>");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult save(Filled form, String then) {
        return asOperator().post(EDIT, sent(form, then));
    }

    private static String[] sent(Filled form, String then) {
        return form.with("then", then).sent();
    }

    private VersionView draft() {
        return version();
    }

    private VersionView version() {
        return negotiations.negotiation("UC-BILLTECH", MANAGER).latest();
    }

    private Visitor asOperator() {
        return as(MANAGER);
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }

    /** Priorities are counted by the rows of the blank matrix. */
    @Test
    void theBlankMatrixHasALineForEachPriority() {
        for (var priority : Priority.values()) {
            assertThat(form().value("rows[" + priority.ordinal() + "].priority"))
                    .isEqualTo(priority.name());
        }
    }
}
