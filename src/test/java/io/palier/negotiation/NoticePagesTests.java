package io.palier.negotiation;

import static io.palier.negotiation.Visitor.body;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.PARTNER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Negotiations;
import io.palier.agreement.Papers;
import io.palier.agreement.Terms;
import io.palier.agreement.VersionState;
import io.palier.agreement.VersionView;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How either side gives notice, and what it is told where it cannot. */
@PalierTest
class NoticePagesTests {

    private static final String HOME = "/negotiation/UC-BILLTECH/versions/1";
    private static final String WHY = "We leave the market.";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Negotiations negotiations;
    private final Crew crew;

    NoticePagesTests(MockMvcTester mvc, Organization organization, Negotiations negotiations, Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.negotiations = negotiations;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void theVendorGivesNoticeAndTheOperatorReadsWhy() {
        signed(Papers.terms(4));
        assertThat(as(VENDOR).page(HOME))
                .contains("Either side may end it at any time", "Why, for the operator to read");
        assertThat(gives(VENDOR, "2026-06-30", WHY)).hasRedirectedUrl(HOME);
        assertThat(version().validUntil()).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        assertThat(as(MANAGER).page(HOME))
                .contains("Notice was given. It still applies", WHY, "Viktor Endres", "30 June", "logged in")
                .doesNotContain("id=\"lastDay\"", "LOG_IN");
        assertThat(as(MANAGER).page("/negotiation")).contains("until");
    }

    @Test
    void theFirstDayThatWasAgreedIsOfferedAndAnEarlierOneIsRefusedBesideIt() {
        signed(Papers.full());
        var page = as(VENDOR).page(HOME);
        assertThat(page).contains("Either side may end it with 90 days’ notice", "value=\"2026-05-31\"", "31 May 2026");
        var early = gives(VENDOR, "2026-05-30", WHY);
        assertThat(early).hasStatus(422);
        assertThat(body(early))
                .contains("id=\"lastDay-error\"", "The agreed notice is not over", "value=\"2026-05-30\"", WHY);
        assertThat(version().state()).isEqualTo(VersionState.ACTIVE);
        assertThat(gives(VENDOR, "2026-05-31", WHY)).hasStatus(302);
    }

    @Test
    void aNoticeWithoutAReasonOrADateKeepsWhatWasTyped() {
        signed(Papers.terms(4));
        var silent = gives(MANAGER, "2026-06-30", " ");
        assertThat(silent).hasStatus(422);
        assertThat(body(silent)).contains("id=\"end-why-error\"", "Say why", "value=\"2026-06-30\"");
        var dateless = gives(MANAGER, "soon", WHY);
        assertThat(dateless).hasStatus(422);
        assertThat(body(dateless)).contains("id=\"lastDay-error\"", "This is no date", WHY);
        assertThat(body(gives(MANAGER, "2026-03-01", WHY))).contains("It must end after now");
        assertThat(body(gives(MANAGER, "", "x".repeat(4001)))).contains("This is too long");
        assertThat(gives(PARTNER, "", WHY)).hasStatus(404);
        assertThat(version().state()).isEqualTo(VersionState.ACTIVE);
        assertThat(gives(MANAGER, "", WHY)).hasStatus(302);
        assertThat(as(VENDOR).page(HOME)).contains("Ended before its time");
    }

    @Test
    void theNoticeIsAgreedInTheEditor() {
        negotiations.draft(Papers.contract("UC-BILLTECH", null, Papers.proposal(Papers.terms(4))), MANAGER);
        var form = Filled.in(as(MANAGER).page(HOME + "/edit"));
        var wrong = as(MANAGER)
                .post(
                        HOME + "/edit",
                        form.with("noticeDays", "a month").with("then", "save").sent());
        assertThat(wrong).hasStatus(422);
        assertThat(body(wrong)).contains("id=\"noticeDays-error\"", "value=\"a month\"", "no number of days");
        as(MANAGER).post(HOME + "/edit", form.with("noticeDays", "30").sent());
        assertThat(version().terms().noticeDays()).isEqualTo(30);
        as(MANAGER)
                .post(
                        HOME + "/edit",
                        form.with("noticeDays", "4000").with("revision", "2").sent());
        assertThat(as(MANAGER).page(HOME + "/edit")).contains("id=\"noticeDays-error\"", "1 to 1095 days");
    }

    private MvcTestResult gives(StaffId who, String lastDay, String why) {
        return as(who).post(HOME + "/end", "lastDay", lastDay, "why", why);
    }

    private void signed(Terms terms) {
        var id = negotiations.draft(Papers.contract("UC-BILLTECH", null, Papers.proposal(terms)), MANAGER);
        negotiations.propose(id, 1, MANAGER);
        negotiations.sign(id, MANAGER);
        negotiations.sign(id, VENDOR);
    }

    private VersionView version() {
        return negotiations.negotiation("UC-BILLTECH", MANAGER).latest();
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
