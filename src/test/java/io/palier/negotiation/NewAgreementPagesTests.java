package io.palier.negotiation;

import static io.palier.negotiation.Visitor.body;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Agreements;
import io.palier.agreement.Negotiations;
import io.palier.agreement.NewAgreement;
import io.palier.agreement.Papers;
import io.palier.agreement.PauseReason;
import io.palier.agreement.PauseRule;
import io.palier.organization.Organization;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a new agreement starts from: a blank matrix, another agreement, a house rule, a document. */
@PalierTest
class NewAgreementPagesTests {

    private static final String NASTY = "<script>alert('x')</script>";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Negotiations negotiations;
    private final Agreements agreements;
    private final Crew crew;

    NewAgreementPagesTests(
            MockMvcTester mvc, Organization organization, Negotiations negotiations, Agreements agreements, Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.negotiations = negotiations;
        this.agreements = agreements;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void aCopyAndAnImportBecomeDraftsOfTheirOwn() {
        var copied = asOperator()
                .post(
                        "/negotiation",
                        "from",
                        id(negotiations.draft(contract(), MANAGER)),
                        "kind",
                        "UNDERPINNING_CONTRACT",
                        "party",
                        "VENDOR-BILLTECH",
                        "system",
                        "BILLING",
                        "code",
                        "uc-billing",
                        "nameEn",
                        "Billing",
                        "nameFr",
                        "Facturation",
                        "validFrom",
                        "2026-04-01");
        assertThat(copied).hasRedirectedUrl("/negotiation/UC-BILLING/versions/1/edit");
        var document = asOperator().page("/negotiation/UC-BILLING/versions/1/document");
        assertThat(document).contains("PT4H", "UC-BILLING");
        var taken = asOperator().upload("/negotiation/imports", document);
        assertThat(taken).hasStatus(422);
        assertThat(body(taken)).contains("An agreement UC-BILLING exists");
        var other = document.replace("UC-BILLING", "UC-RATING").replace("\"BILLING\"", "\"RATING\"");
        assertThat(asOperator().upload("/negotiation/imports", other))
                .hasRedirectedUrl("/negotiation/UC-RATING/versions/1/edit");
        assertThat(asOperator().upload("/negotiation/imports", "{\"no\": 1}")).hasStatus(422);
        assertThat(asOperator().upload("/negotiation/imports", "not json")).hasStatus(422);
    }

    @Test
    void aHouseRuleIsCopiedWithItsPausesListed() {
        var rule = agreements
                .inForce(AgreementKind.UNDERPINNING_CONTRACT, Papers.BILLTECH, SettableClock.START)
                .orElseThrow();
        asOperator()
                .post(
                        "/negotiation",
                        "from",
                        id(rule.id()),
                        "kind",
                        "UNDERPINNING_CONTRACT",
                        "party",
                        "VENDOR-BILLTECH",
                        "code",
                        "UC-BILLTECH",
                        "nameEn",
                        "Contract",
                        "nameFr",
                        "Contrat",
                        "validFrom",
                        "2026-04-01");
        var copy = negotiations.negotiation("UC-BILLTECH", MANAGER).latest();
        assertThat(copy.terms().pauseRules())
                .extracting(PauseRule::reason)
                .containsExactly(PauseReason.AWAITING_OPERATOR);
        negotiations.propose(copy.id(), 1, MANAGER);
    }

    @Test
    void aSignedDocumentThatIsBroughtBackIsTheNextVersionAndReadsTheSame() {
        var id = negotiations.draft(contract(), MANAGER);
        negotiations.propose(id, 1, MANAGER);
        negotiations.sign(id, MANAGER);
        negotiations.sign(id, VENDOR);
        var signed = asOperator().page("/negotiation/UC-BILLTECH/versions/1/document");
        assertThat(asOperator().upload("/negotiation/imports", signed))
                .hasRedirectedUrl("/negotiation/UC-BILLTECH/versions/2/edit");
        assertThat(asOperator().page("/negotiation/UC-BILLTECH/versions/2/document"))
                .isEqualTo(signed)
                .contains("\"noticeDays\" : 90", "\"repeat\" : \"PT15M\"");
    }

    @Test
    void whatADocumentLacksIsSaidByItsPlace() {
        var id = negotiations.draft(contract(), MANAGER);
        var nameless = negotiations.export(id, MANAGER).replaceFirst("\"goal\" *: *\"PT4H\",", "");
        var refused = asOperator().upload("/negotiation/imports", nameless.replace("UC-BILLTECH", "UC-OTHER"));
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("terms.objectives[0].goal", "This is missing");
    }

    @Test
    void aNewAgreementSaysBesideTheFieldWhatItLacks() {
        var refused =
                asOperator().post("/negotiation", "kind", "SLA", "code", "x", "nameEn", NASTY, "validFrom", "soon");
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("validFrom-error", "&lt;script&gt;").doesNotContain(NASTY);
        var party = asOperator()
                .post(
                        "/negotiation",
                        "kind",
                        "SLA",
                        "code",
                        "SLA-X",
                        "nameEn",
                        "X",
                        "nameFr",
                        "X",
                        "validFrom",
                        "2026-04-01");
        assertThat(body(party)).contains("party-error", "This is missing");
    }

    private static NewAgreement contract() {
        return Papers.contract("UC-BILLTECH", null, Papers.proposal(Papers.full()));
    }

    private static String id(AgreementVersionId id) {
        return Long.toString(id.value());
    }

    private Visitor asOperator() {
        return Visitor.of(mvc, organization, MANAGER);
    }
}
