package io.palier.desk;

import io.palier.agreement.Agreements;
import io.palier.customer.Customers;
import io.palier.escalation.EscalationNotices;
import io.palier.escalation.NoticeView;
import io.palier.knowledge.Articles;
import io.palier.look.Times;
import io.palier.notification.Calls;
import io.palier.organization.StaffMember;
import io.palier.sla.TicketClocks;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a ticket's page shows, each room asked for its part. */
@Component
class TicketPages {

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final EscalationNotices notices;
    private final Customers customers;
    private final Agreements agreements;
    private final Calls calls;
    private final Articles articles;
    private final Times times;

    TicketPages(
            Tickets tickets,
            TicketClocks clocks,
            EscalationNotices notices,
            Customers customers,
            Agreements agreements,
            Calls calls,
            Articles articles,
            Times times) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.notices = notices;
        this.customers = customers;
        this.agreements = agreements;
        this.calls = calls;
        this.articles = articles;
        this.times = times;
    }

    /** The page with every form fresh. @throws io.palier.ticket.TicketNotFound where there is none for that reader */
    TicketPage page(TicketNumber number, StaffMember reader) {
        return page(number, reader, null);
    }

    /** The page with one form as it came back: open, with what was typed and what is wrong with it. */
    TicketPage page(TicketNumber number, StaffMember reader, @Nullable MoveRow back) {
        var ticket = tickets.ticket(number, reader.id());
        var told = told(ticket, reader);
        return new TicketPage(
                ticket,
                reader,
                clocks.clocksOf(number).stream()
                        .filter(clock -> clock.isFor(reader))
                        .toList(),
                told,
                reader.isOutsider() ? List.of() : notices.alertsOf(number),
                Optional.ofNullable(ticket.customer())
                        .flatMap(customers::customer)
                        .orElse(null),
                reader.isOutsider() || ticket.agreement() == null ? null : agreements.version(ticket.agreement()),
                reader.isOutsider() ? List.of() : calls.of(number, ticket.assignee() != null),
                learning(ticket, reader),
                rows(ticket, back),
                TimelineDay.of(ticket, told, times.zone()));
    }

    private Learning learning(TicketDetail ticket, StaffMember reader) {
        var number = ticket.number().value();
        return reader.isOutsider()
                ? Learning.NONE
                : new Learning(
                        articles.usedFor(number),
                        articles.madeOf(number).orElse(null),
                        ticket.solution() != null && Articles.writes(reader));
    }

    /** A vendor hears of its own promises only; who else was told is ours to know. */
    private List<NoticeView> told(TicketDetail ticket, StaffMember reader) {
        return reader.isOutsider() ? List.of() : notices.of(ticket.number());
    }

    /** A move that belongs to another level is no option here; where one comes back, it is shown all the same. */
    private static List<MoveRow> rows(TicketDetail ticket, @Nullable MoveRow back) {
        var rows = ticket.moves().values().stream()
                .filter(option -> back == null || back.move() != option.move())
                .map(option -> new MoveRow(
                        option.move(), MoveForm.of(ticket, option.move()), option.refusal(), Map.of(), false));
        return Stream.concat(Stream.ofNullable(back), rows)
                .sorted(Comparator.comparing(MoveRow::move))
                .toList();
    }
}
