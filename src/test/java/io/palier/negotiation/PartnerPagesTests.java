package io.palier.negotiation;

import static io.palier.support.Crew.ADMIN;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Negotiations;
import io.palier.agreement.Papers;
import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where another operator is let in as a caller, and by whom. */
@PalierTest
class PartnerPagesTests {

    private static final String HOME = "/negotiation/IC-TRANSATEL/versions/1";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Negotiations negotiations;
    private final Customers customers;
    private final Crew crew;

    PartnerPagesTests(
            MockMvcTester mvc, Organization organization, Negotiations negotiations, Customers customers, Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.negotiations = negotiations;
        this.customers = customers;
        this.crew = crew;
    }

    @BeforeEach
    void anAgreementLiesOnTheTable() {
        crew.hire();
        var id = negotiations.draft(Papers.interconnect("IC-TRANSATEL"), MANAGER);
        negotiations.propose(id, 1, MANAGER);
    }

    @Test
    void theOtherOperatorIsRegisteredOnceInItsLanguage() {
        assertThat(as(MANAGER).page(HOME)).contains("Tickets of Transatel", "Register as a caller");
        assertThat(as(ADMIN).post(HOME + "/caller", "language", "en")).hasRedirectedUrl(HOME);
        var caller = customers.partner(Papers.TRANSATEL).orElseThrow();
        assertThat(caller)
                .returns("Transatel", Customer::name)
                .returns(Locale.ENGLISH, Customer::language)
                .returns(Customer.Segment.WHOLESALE, Customer::segment);
        as(MANAGER).post(HOME + "/caller", "language", "fr");
        assertThat(customers.find("Transatel")).containsExactly(caller);
        assertThat(as(MANAGER).page(HOME))
                .contains("It calls as " + caller.reference(), "/desk/tickets/new?caller=" + caller.reference())
                .doesNotContain("Register as a caller");
        assertThat(as(ADMIN).page(HOME)).doesNotContain("/desk/tickets/new?caller=");
    }

    @Test
    void onlyTheHouseRegistersAndOnlyAnotherOperator() {
        assertThat(as(PARTNER).page(HOME)).doesNotContain("Register as a caller");
        assertThat(as(PARTNER).post(HOME + "/caller")).hasStatus(403);
        negotiations.draft(Papers.contract("UC-BILLTECH"), MANAGER);
        assertThat(as(MANAGER).page("/negotiation/UC-BILLTECH/versions/1")).doesNotContain("Register as a caller");
        assertThat(as(MANAGER).post("/negotiation/UC-BILLTECH/versions/1/caller"))
                .hasStatus(404);
        assertThat(as(MANAGER).post("/negotiation/IC-DAY-ONE/versions/1/caller"))
                .hasStatus(404);
        assertThat(customers.partner(Papers.TRANSATEL)).isEmpty();
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
