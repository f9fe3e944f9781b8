package io.palier.agreement;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customer.Segment;
import io.palier.customer.CustomerId;
import io.palier.customer.Customers;
import io.palier.customer.NewCustomer;
import io.palier.organization.PartyCode;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ticket keeps the version it was logged under, whatever is signed or expires afterwards (cases.md B30, B33). */
@PalierTest
class PinnedVersionTests {

    private final Negotiations table;
    private final Agreements agreements;
    private final Tickets tickets;
    private final Customers customers;
    private final SettableClock clock;
    private final Crew crew;
    private CustomerId company = new CustomerId(0);

    PinnedVersionTests(
            Negotiations table,
            Agreements agreements,
            Tickets tickets,
            Customers customers,
            SettableClock clock,
            Crew crew) {
        this.table = table;
        this.agreements = agreements;
        this.tickets = tickets;
        this.customers = customers;
        this.clock = clock;
        this.crew = crew;
    }

    @BeforeEach
    void aCompanyCalls() {
        crew.hire();
        company = customers
                .enrol(new NewCustomer("Atelier Morel", Locale.FRENCH, Segment.BUSINESS, null, List.of()))
                .id();
    }

    @Test
    void b33TheNextVersionIsForTicketsToComeOnly() {
        var first = signed(draft(null));
        var before = logged();
        clock.tick(Duration.ofHours(1));
        var second = table.amend(first, MANAGER);
        table.propose(second, 1, MANAGER);
        signed(second);
        assertThat(versionOf(before)).isEqualTo(first);
        assertThat(versionOf(logged())).isEqualTo(second);
        assertThat(agreements.version(first).objective(Metric.RESOLVE, Priority.P3))
                .isPresent();
    }

    @Test
    void b30WhatExpiredIsNotGivenToNewTicketsAndStaysWithOldOnes() {
        var day = signed(draft(SettableClock.START.plus(Duration.ofDays(1))));
        var within = logged();
        clock.tick(Duration.ofDays(1));
        var after = logged();
        assertThat(versionOf(within)).isEqualTo(day);
        assertThat(agreements.version(versionOf(after)).code()).isEqualTo("SLA-DAY-ONE");
    }

    private AgreementVersionId draft(@Nullable Instant until) {
        var houseRule = agreements
                .inForce(AgreementKind.SLA, new PartyCode("SEGMENT-NONE"), clock.instant())
                .orElseThrow();
        var coverage = new Coverage(AgreementKind.SLA, new PartyCode("SEGMENT-BUSINESS"), null, null);
        var id = table.draft(
                new NewAgreement(
                        "SLA-BUSINESS",
                        coverage,
                        "Business promise",
                        "Engagement entreprises",
                        Papers.from(clock.instant(), until, houseRule.terms().withItsPausesListed())),
                MANAGER);
        table.propose(id, 1, MANAGER);
        return id;
    }

    /** The customers of a segment have no log-in: their representative signs by a link. */
    private AgreementVersionId signed(AgreementVersionId id) {
        table.sign(id, MANAGER);
        table.signByLink(
                table.invite(id, "federation@customers.example", MANAGER).token(), "Rose Delmas");
        return id;
    }

    private TicketNumber logged() {
        return tickets.log(Drafts.aComplaintOf(company).draft(), AGENT);
    }

    private AgreementVersionId versionOf(TicketNumber ticket) {
        return Objects.requireNonNull(tickets.ticket(ticket, MANAGER).agreement());
    }
}
