package io.palier.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.MediumRule;
import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.letter.Channel;
import io.palier.letter.LetterState;
import io.palier.letter.LetterView;
import io.palier.letter.PostRound;
import io.palier.letter.Postbox;
import io.palier.letter.Webhooks;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
import io.palier.sla.SlaWatch;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.HttpSink;
import io.palier.support.PalierTest;
import io.palier.support.Promises;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PalierTest
record TicketNotificationsTests(
        Tickets tickets,
        Customers customers,
        Calls calls,
        Postbox postbox,
        Webhooks webhooks,
        SlaWatch sla,
        HttpSink sink,
        Crew crew,
        SettableClock clock,
        JdbcClient jdbc,
        ApplicationContext program) {

    private static final String NOC = "+33199001122";

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void aVendorIsToldThatATicketReachedItAsWasAgreed() {
        webhooks.register("BILLTECH", sink.url("/billtech"), Set.of(), "admin");
        underpinning("""
                {"event": "HANDED_OVER", "medium": "MAIL"}, {"event": "HANDED_OVER", "medium": "API", "address": "BILLTECH"},
                {"event": "HANDED_OVER", "medium": "SMS", "address": "+33199001122"}""");
        var ticket = toVendor(logged());
        assertThat(letters())
                .containsExactlyInAnyOrder("MAIL billtech@vendors.example", "SMS " + NOC, "WEBHOOK BILLTECH");
        PostRound.in(program);
        assertThat(sink.calls("/billtech"))
                .singleElement()
                .satisfies(call -> assertThat(call.body())
                        .contains("\"eventType\":\"TroubleTicketAttributeValueChangeEvent\"")
                        .contains("\"id\":\"" + ticket + "\"", "\"level\":\"L4\"")
                        .doesNotContain("Jeanne"));
        assertThat(sink.calls(HttpSink.SMS).get(0).body()).contains(ticket.value());
    }

    @Test
    void aRuleForOnePriorityIsForThatOneOnly() {
        underpinning("{\"event\": \"HANDED_OVER\", \"priority\": \"P4\", \"medium\": \"MAIL\"}");
        toVendor(logged());
        assertThat(letters()).isEmpty();
    }

    @Test
    void whoIsToBeCalledStandsThereUntilSomebodyHasIt() {
        underpinning("{\"event\": \"HANDED_OVER\", \"medium\": \"PHONE\", \"address\": \"+33199001122\"}");
        var ticket = toVendor(logged());
        assertThat(letters()).isEmpty();
        assertThat(calls.of(ticket, false))
                .containsExactly(new CallToMake(MediumRule.Event.HANDED_OVER, Crew.VENDOR_DESK, NOC));
        assertThat(calls.of(ticket, true)).isEmpty();
    }

    @Test
    void aCustomerIsToldInTheirOwnLanguageAndByTheirOwnNumber() {
        customersAreTold("""
                {"event": "ACKNOWLEDGED", "medium": "SMS"}, {"event": "RESOLVED", "medium": "SMS"},
                {"event": "CLOSED", "medium": "MAIL"}""");
        var ticket = logged();
        make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "Restarted the phone"), Crew.AGENT);
        PostRound.in(program);
        assertThat(sink.calls(HttpSink.SMS))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.body()).contains("to=%2B33612345678", ticket.value()))
                .anySatisfy(call -> assertThat(call.body()).contains("r%C3%A9solue"));
        make(ticket, MoveOrder.of(TicketMove.CONFIRM, null), Crew.AGENT);
        assertThat(letters()).as("no address is known, so no mail is written").containsOnly("SMS +33612345678");
    }

    @Test
    void whereNothingWasAgreedNobodyIsTold() {
        var ticket = logged();
        make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "Restarted the phone"), Crew.AGENT);
        assertThat(letters()).isEmpty();
    }

    @Test
    void aSystemHearsWhatItAskedFor() {
        webhooks.register(
                "CRM", sink.url("/crm"), Set.of(NotificationTopics.CREATED, NotificationTopics.STATUS), "admin");
        var ticket = logged();
        make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "Restarted the phone"), Crew.AGENT);
        PostRound.in(program);
        assertThat(sink.calls("/crm"))
                .extracting(call -> call.body().replaceAll(".*\"eventType\":\"([^\"]+)\".*", "$1"))
                .contains(NotificationTopics.CREATED, NotificationTopics.STATUS)
                .doesNotContain(NotificationTopics.CHANGED);
        assertThat(sink.calls("/crm"))
                .last()
                .satisfies(call -> assertThat(call.body()).contains("\"status\":\"RESOLVED\""));
    }

    /** C14 */
    @Test
    void c14WhatClocksComputeIsNoEvent() {
        webhooks.register("CRM", sink.url("/crm"), Set.copyOf(NotificationTopics.all()), "admin");
        var ticket = logged();
        var before = postbox.newest(Channel.WEBHOOK, LetterState.WAITING, 100).size();
        clock.tick(Duration.ofDays(30));
        assertThat(sla.round()).isPositive();
        assertThat(tickets.summary(ticket).breached()).isTrue();
        assertThat(postbox.newest(Channel.WEBHOOK, LetterState.WAITING, 100)).hasSize(before);
    }

    private void underpinning(String media) {
        Promises.toldBy(jdbc, "UC-TOLD", "UNDERPINNING_CONTRACT", "VENDOR-BILLTECH", media);
    }

    private void customersAreTold(String media) {
        Promises.toldBy(jdbc, "SLA-TOLD", "SLA", "SEGMENT-RESIDENTIAL", media);
    }

    private Set<String> letters() {
        return postbox.newest(100).stream()
                .filter(TicketNotificationsTests::isNotification)
                .map(letter -> letter.channel() + " " + letter.recipient())
                .collect(Collectors.toSet());
    }

    private static boolean isNotification(LetterView letter) {
        return !letter.subject().contains("breached");
    }

    private TicketNumber logged() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(
                Drafts.aComplaintOf(caller.id()).hitting(Scope.ONE_CUSTOMER, 2).draft(), Crew.AGENT);
    }

    private TicketNumber toVendor(TicketNumber ticket) {
        make(ticket, MoveOrder.of(TicketMove.ESCALATE, "x"), Crew.AGENT);
        make(ticket, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "y"), Crew.IT);
        make(ticket, MoveOrder.handToVendor(new SystemCode("BILLING"), "rounding"), Crew.BILLING);
        return ticket;
    }

    private void make(TicketNumber ticket, MoveOrder order, StaffId by) {
        assertThat(List.of(tickets.makeIfAllowed(ticket, order, by))).containsExactly(true);
    }
}
