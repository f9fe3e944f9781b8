package io.palier.ticket;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets time act on tickets: brings back what waited until an instant, closes what nobody refused (domain.md §2). */
@Component
public class TicketWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TicketWatch.class);
    private static final int CLOSE_AFTER = 3;

    private final JdbcClient jdbc;
    private final Tickets tickets;
    private final Clock clock;
    private final WorkingDays workingDays = new WorkingDays(ZoneId.of("Europe/Paris"));

    TicketWatch(JdbcClient jdbc, Tickets tickets, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${palier.ticket.watch-every:5s}", initialDelayString = "PT3S")
    void watch() {
        round();
    }

    /** Resumes and closes every ticket whose time has come; how many. One that fails is reported and stops no other. */
    public int round() {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var resumed = find("status in ('PENDING', 'HELD') and resume_at <= ?", now).stream()
                .mapToInt(candidate -> pass(candidate.number(), now, false))
                .sum();
        var closed = find("status = 'RESOLVED' and resolved_at <= ?", now.minus(CLOSE_AFTER, ChronoUnit.DAYS)).stream()
                .filter(candidate ->
                        !workingDays.after(candidate.since(), CLOSE_AFTER).isAfter(now))
                .mapToInt(candidate -> pass(candidate.number(), now, true))
                .sum();
        return resumed + closed;
    }

    private int pass(TicketNumber number, Instant now, boolean close) {
        try {
            return tickets.passTime(number, now, close);
        } catch (RuntimeException e) {
            LOG.error("ticket={} event=time-could-not-pass", number, e);
            return 0;
        }
    }

    private List<Candidate> find(String condition, Instant until) {
        return jdbc.sql("select number, coalesce(resume_at, resolved_at) as since from ticket where " + condition
                        + " order by id limit 500")
                .param(until.atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Candidate(new TicketNumber(row.getString("number")), TicketRows.at(row, "since")))
                .list();
    }

    private record Candidate(TicketNumber number, Instant since) {}
}
