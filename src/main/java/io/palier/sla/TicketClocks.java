package io.palier.sla;

import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.ticket.TicketNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks that run on tickets. What they read is computed when asked, never stored (domain.md R1). */
@Service
@Transactional(readOnly = true)
public class TicketClocks {

    /** A promise counts once: on the day it was broken, else on the day it was kept. */
    private static final String SETTLED = """
            with settled as (
              select c.metric, c.priority, b.at, false as kept from clock_breach b join ticket_clock c on c.id = b.clock_id
               where c.agreement_kind = 'SLA' and b.at >= :from and b.at < :until
              union all
              select metric, priority, stopped_at, true from ticket_clock
               where agreement_kind = 'SLA' and met and stopped_at >= :from and stopped_at < :until)
            """;

    private static final Comparator<ClockView> READING_ORDER = Comparator.comparing(
                    ClockView::visitPosition, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ClockView::metric)
            .thenComparing(ClockView::cycle);

    private static final Comparator<ClockView> URGENCY = Comparator.comparing(
                    ClockView::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ClockView::remaining);

    private final TicketClockRepository clocks;
    private final ClockVersions versions;
    private final JdbcClient jdbc;
    private final Clock clock;

    TicketClocks(TicketClockRepository clocks, ClockVersions versions, JdbcClient jdbc, Clock clock) {
        this.clocks = clocks;
        this.versions = versions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every clock of a ticket: the customer's first, then the visits' in order. */
    public List<ClockView> clocksOf(TicketNumber ticket) {
        return views(clocks.findByTicketNumberOrderById(ticket.value())).stream()
                .sorted(READING_ORDER)
                .toList();
    }

    /** The clocks of {@link #clocksOf}, each with its life as it read at an instant; a clock that began later is absent. */
    public List<ClockRecord> recordsOf(TicketNumber ticket, Instant asOf) {
        return clocks.findByTicketNumberOrderById(ticket.value()).stream()
                .filter(one -> !one.startedAt().isAfter(asOf))
                .map(one -> {
                    var terms = versions.of(one);
                    return new ClockRecord(
                            ClockView.of(one, terms, asOf),
                            one.readAt(terms, asOf),
                            one.calendar(terms).zone());
                })
                .sorted(Comparator.comparing(ClockRecord::view, READING_ORDER))
                .toList();
    }

    /**
     * The clocks of {@link #clocksOf}, each with how its deadline came about (domain.md R12): as of now, or of the instant
     * at which it stopped.
     */
    public List<ClockAccount> accountsOf(TicketNumber ticket) {
        var now = clock.instant();
        return clocks.findByTicketNumberOrderById(ticket.value()).stream()
                .map(one -> {
                    var terms = versions.of(one);
                    return new ClockAccount(ClockView.of(one, terms, now), one.accountAt(terms, now));
                })
                .sorted(Comparator.comparing(ClockAccount::view, READING_ORDER))
                .toList();
    }

    /**
     * For each ticket the one clock to watch: the open one that is due next, else the paused one with the least left.
     * Tickets without an open clock are absent. One query for all.
     */
    public Map<TicketNumber, ClockView> nextOf(Collection<TicketNumber> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        var open = clocks.openOf(tickets.stream().map(TicketNumber::value).toList());
        return views(open).stream()
                .collect(Collectors.toMap(ClockView::ticket, view -> view, BinaryOperator.minBy(URGENCY)));
    }

    /** The open clocks due in [from, until), soonest first. */
    public List<ClockView> dueBetween(Instant from, Instant until, int limit) {
        return views(clocks.dueBetween(from, until, Limit.of(limit)));
    }

    /** The clocks of open tickets whose promise is broken, whatever they do now, longest broken first. */
    public List<ClockView> breached(int limit) {
        return views(clocks.brokenOnOpenTickets(Limit.of(limit)));
    }

    /** Promises to customers settled or broken in [from, until), by metric and priority; empty cells left out. */
    public List<Compliance> compliance(Instant from, Instant until) {
        return jdbc
                .sql(SETTLED + """
                        select metric, priority, count(*) as promised, count(*) filter (where kept) as kept
                          from settled group by metric, priority""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Compliance(
                        Metric.valueOf(row.getString("metric")),
                        Priority.valueOf(row.getString("priority")),
                        row.getLong("promised"),
                        row.getLong("kept")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Compliance::metric).thenComparing(Compliance::priority))
                .toList();
    }

    /** Resolve promises to customers by the days of that zone in [from, until); days without any are left out. */
    public List<DailyCompliance> dailyCompliance(Instant from, Instant until, ZoneId zone) {
        return jdbc.sql(SETTLED + """
                        select (at at time zone :zone)::date as day,
                               count(*) filter (where kept) as kept, count(*) filter (where not kept) as broken
                          from settled where metric = 'RESOLVE' group by day order by day""")
                .param("zone", zone.getId())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new DailyCompliance(
                        row.getObject("day", LocalDate.class), row.getLong("kept"), row.getLong("broken")))
                .list();
    }

    private List<ClockView> views(List<TicketClock> found) {
        var now = clock.instant();
        return found.stream()
                .map(one -> ClockView.of(one, versions.of(one), now))
                .toList();
    }
}
