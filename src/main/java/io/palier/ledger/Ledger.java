package io.palier.ledger;

import io.palier.organization.PartyCode;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.ClockRecord;
import io.palier.slaclock.Segment;
import io.palier.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The account of a ticket's whole life, to the second: its lines follow each other without gap or overlap from the
 * opening to the end, or to the instant it was drawn up.
 *
 * @param until exclusive
 * @param ended whether the ticket's life is over
 * @param lines empty only where the ticket is not a second old
 * @param clocks the promises that the reader may see, in reading order, as they read at {@code until}
 */
public record Ledger(
        TicketNumber ticket,
        Instant from,
        Instant until,
        boolean ended,
        List<LedgerLine> lines,
        List<ClockRecord> clocks,
        Duration misrouted,
        Duration returned) {

    public Ledger {
        lines = List.copyOf(lines);
        clocks = List.copyOf(clocks);
    }

    /** How long the ticket was in whose hands; those who never had it are absent. */
    public Map<Holder, Duration> byHolder() {
        return sums(LedgerLine::holder);
    }

    /** How long it stood on each level, in order of the first visit. */
    public Map<SupportLevel, Duration> byLevel() {
        return sums(LedgerLine::level);
    }

    /** How long each team had it. */
    public Map<TeamCode, Duration> byTeam() {
        return sums(LedgerLine::team);
    }

    /** How long each party had it. */
    public Map<PartyCode, Duration> byParty() {
        return sums(LedgerLine::party);
    }

    /** How a clock saw the ticket's life since it began: the counted part is what it has used up, by its present promise. */
    public Map<Segment.Kind, Duration> byClock(long clock) {
        var sums = new EnumMap<Segment.Kind, Duration>(Segment.Kind.class);
        lines.forEach(line -> line.by(clock).ifPresent(seen -> sums.merge(seen.kind(), line.length(), Duration::plus)));
        return sums;
    }

    /** The time of the lines that fulfil a condition. */
    public Duration sum(Predicate<LedgerLine> which) {
        return lines.stream().filter(which).map(LedgerLine::length).reduce(Duration.ZERO, Duration::plus);
    }

    private <K> Map<K, Duration> sums(Function<LedgerLine, @Nullable K> by) {
        var sums = new LinkedHashMap<K, Duration>();
        for (var line : lines) {
            var key = by.apply(line);
            if (key != null) {
                sums.merge(key, line.length(), Duration::plus);
            }
        }
        return sums;
    }
}
