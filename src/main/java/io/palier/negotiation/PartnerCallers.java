package io.palier.negotiation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.VersionView;
import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.organization.Party;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The other operator of an interconnect agreement as one who calls: only under a caller of its own can its tickets be logged,
 * and what we owe it runs on those.
 */
@Component
class PartnerCallers {

    private final Customers customers;
    private final Organization organization;

    PartnerCallers(Customers customers, Organization organization) {
        this.customers = customers;
        this.organization = organization;
    }

    /** @param customer under which it calls; null where it cannot yet */
    record PartnerCaller(String name, @Nullable Customer customer) {}

    /** The other operator; empty for an agreement that is made with none. */
    Optional<PartnerCaller> of(VersionView version) {
        return party(version)
                .map(party -> new PartnerCaller(
                        party.name(), customers.partner(party.code()).orElse(null)));
    }

    /** Takes the other operator into the books, once; empty for an agreement that is made with none. */
    Optional<Customer> register(VersionView version, Locale language) {
        return party(version).map(party -> customers.partner(party.code(), party.name(), language));
    }

    private Optional<Party> party(VersionView version) {
        return Optional.ofNullable(version.coverage().party())
                .filter(party -> version.coverage().kind() == AgreementKind.INTERCONNECT)
                .flatMap(organization::party);
    }
}
