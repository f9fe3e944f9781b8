package io.palier.desk;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.customer.Line;
import io.palier.knowledge.Category;
import io.palier.knowledge.Knowledge;
import io.palier.look.Times;
import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import io.palier.reply.Replies;
import io.palier.reply.Variable;
import io.palier.sla.ClockView;
import io.palier.sla.TicketClocks;
import io.palier.ticket.TicketDetail;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a ticket fills the gaps of replies with, told in the language of whoever the ticket speaks to. */
@Component
class ReplyBoard {

    private final Replies replies;
    private final Customers customers;
    private final Knowledge knowledge;
    private final Organization organization;
    private final TicketClocks clocks;
    private final Times times;

    ReplyBoard(
            Replies replies,
            Customers customers,
            Knowledge knowledge,
            Organization organization,
            TicketClocks clocks,
            Times times) {
        this.replies = replies;
        this.customers = customers;
        this.knowledge = knowledge;
        this.organization = organization;
        this.clocks = clocks;
        this.times = times;
    }

    /** The replies that the reader may use whose title or text holds those words, filled in for that ticket. */
    List<ReplyPick> picks(TicketDetail ticket, StaffMember reader, String words, Locale locale) {
        var values = values(ticket, reader);
        var wanted = words.strip().toLowerCase(locale);
        return replies.of(reader).stream()
                .map(reply -> new ReplyPick(reply, reply.on(values, ticket.language())))
                .filter(pick ->
                        pick.reply().text().title(locale).toLowerCase(locale).contains(wanted)
                                || pick.filled().text().toLowerCase(locale).contains(wanted))
                .toList();
    }

    private Map<Variable, String> values(TicketDetail ticket, StaffMember reader) {
        var language = ticket.language();
        var caller = Optional.ofNullable(ticket.customer()).flatMap(customers::customer);
        var values = new EnumMap<Variable, String>(Variable.class);
        values.put(Variable.NUMBER, ticket.number().value());
        values.put(Variable.SUMMARY, ticket.summary());
        values.put(Variable.AGENT, reader.name());
        caller.map(Customer::name).ifPresent(name -> values.put(Variable.CALLER, name));
        caller.stream()
                .flatMap(customer -> customer.lines().stream())
                .filter(line -> ticket.lineId() == null || line.id() == ticket.lineId())
                .findFirst()
                .map(Line::number)
                .ifPresent(number -> values.put(Variable.LINE, number));
        knowledge
                .category(ticket.category())
                .map((Category category) -> category.title(language))
                .ifPresent(title -> values.put(Variable.CATEGORY, title));
        organization
                .team(ticket.team())
                .map((Team team) -> team.name(language))
                .ifPresent(name -> values.put(Variable.TEAM, name));
        due(ticket).ifPresent(due -> values.put(Variable.DUE, told(due, language)));
        return values;
    }

    private Optional<Instant> due(TicketDetail ticket) {
        return clocks.clocksOf(ticket.number()).stream()
                .filter(clock -> clock.metric() == Metric.RESOLVE && clock.kind() == AgreementKind.SLA)
                .flatMap((ClockView clock) -> Optional.ofNullable(clock.dueAt()).stream())
                .findFirst();
    }

    private String told(Instant due, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(times.zone())
                .format(due);
    }
}
