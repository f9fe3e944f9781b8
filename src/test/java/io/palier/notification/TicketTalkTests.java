package io.palier.notification;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.RADIO;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Medium;
import io.palier.customer.Customers;
import io.palier.letter.LetterView;
import io.palier.letter.Postbox;
import io.palier.organization.Nature;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketWatchers;
import io.palier.ticket.Tickets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PalierTest
record TicketTalkTests(
        Tickets tickets,
        TicketWatchers watchers,
        Tellings tellings,
        Customers customers,
        Postbox postbox,
        Crew crew,
        JdbcClient jdbc) {

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void whoIsNamedIsToldOnceOnScreenAndByOneLetter() {
        var ticket = log();
        var form = UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            tickets.make(ticket, null, form, MoveOrder.of(TicketMove.NOTE, "@it and @Ivan Tessier, look"), AGENT);
        }
        assertThat(tellings.unseenBy(IT)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Telling.Kind.MENTION);
            assertThat(told.ticket()).isEqualTo(ticket);
            assertThat(told.actor()).isEqualTo("agent");
        });
        assertThat(recipients()).containsExactly("it@palier.example");
        assertThat(tellings.countUnseenBy(AGENT)).isZero();
    }

    @Test
    void whoWatchesIsToldOfMovesAndNotesButNotOfTheirOwn() {
        var ticket = log();
        watchers.watch(ticket, RADIO);
        watchers.watch(ticket, AGENT);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.NOTE, "called again"), AGENT);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.ESCALATE, "unknown"), AGENT);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.NOTE, "seen, @radio"), IT);
        assertThat(tellings.unseenBy(RADIO))
                .extracting(Telling::kind)
                .containsExactly(Telling.Kind.MENTION, Telling.Kind.WATCHED, Telling.Kind.WATCHED);
        assertThat(tellings.unseenBy(AGENT)).extracting(Telling::move).containsExactly("NOTE");
        assertThat(recipients())
                .containsExactlyInAnyOrder(
                        "radio@palier.example", "radio@palier.example", "radio@palier.example", "agent@palier.example");
        watchers.unwatch(ticket, RADIO);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.NOTE, "more"), IT);
        assertThat(tellings.countUnseenBy(RADIO)).isEqualTo(3);
    }

    @Test
    void whoWantsNoMailIsToldOnScreenOnly() {
        jdbc.sql("update staff_member set on_screen = array['MENTION', 'WATCHED'] where id = 'it'")
                .update();
        var ticket = log();
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.NOTE, "@it look"), AGENT);
        assertThat(tellings.countUnseenBy(IT)).isEqualTo(1);
        assertThat(recipients()).isEmpty();
    }

    @Test
    void whoSawTheTicketHasNothingUnseenOfIt() {
        var ticket = log();
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.NOTE, "@it look"), AGENT);
        tellings.seen(ticket, IT);
        assertThat(tellings.unseenBy(IT)).isEmpty();
    }

    @Test
    void aVendorIsToldOnlyOfWhatItMayRead() {
        var ticket = log();
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.NOTE, "@vendor will get it"), AGENT);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.ESCALATE, "unknown"), AGENT);
        tickets.make(ticket, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "engine"), IT);
        tickets.make(ticket, null, null, MoveOrder.handToVendor(new SystemCode("BILLING"), "core"), BILLING);
        watchers.watch(ticket, VENDOR);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.NOTE, "@vendor is slow"), BILLING);
        assertThat(tellings.countUnseenBy(VENDOR)).isZero();
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.TELL_VENDOR, "here is the trace"), BILLING);
        assertThat(tellings.unseenBy(VENDOR)).extracting(Telling::move).containsExactly("TELL_VENDOR");
    }

    @Test
    void anAnswerByMailOrTextMessageGoesOutWordForWord() {
        var ticket = log();
        answer(ticket, Medium.PHONE, "said on the telephone");
        answer(ticket, null, "said somehow");
        assertThat(postbox.newest(10)).isEmpty();
        answer(ticket, Medium.SMS, "The mast is repaired.");
        assertThat(postbox.newest(10)).extracting(LetterView::recipient).containsExactly("+33612345678");
        assertThat(jdbc.sql("select body from outgoing_letter")
                        .query(String.class)
                        .list())
                .containsExactly("The mast is repaired.");
    }

    private void answer(TicketNumber ticket, @Nullable Medium medium, String words) {
        tickets.make(
                ticket,
                null,
                null,
                new MoveOrder(
                        TicketMove.ANSWER,
                        words,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        medium),
                AGENT);
    }

    private List<String> recipients() {
        return postbox.newest(20).stream().map(LetterView::recipient).toList();
    }

    private TicketNumber log() {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(jeanne.id()).draft(), AGENT);
    }
}
