package io.palier.api;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.ledger.Holder;
import io.palier.ledger.Ledger;
import io.palier.ledger.LedgerLine;
import io.palier.ledger.Seen;
import io.palier.organization.SupportLevel;
import io.palier.slaclock.ClockState;
import io.palier.slaclock.Segment;
import io.palier.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The minute ledger of a ticket for machines; its lines partition [from, until) to the second. */
record LedgerJson(
        String ticket,
        Instant from,
        Instant until,
        boolean ended,
        List<Line> lines,
        List<Promise> clocks,
        Totals totals) {

    /** A stretch during which nothing changed, [from, to). */
    record Line(
            Instant from,
            Instant to,
            long seconds,
            int visit,
            @Nullable SupportLevel level,
            @Nullable String team,
            @Nullable String party,
            @Nullable String person,
            Holder holder,
            @Nullable TicketStatus status,
            @Nullable PauseReason waitsFor,
            List<Seen> promises) {

        static Line of(LedgerLine line) {
            return new Line(
                    line.from(),
                    line.to(),
                    line.length().toSeconds(),
                    line.visit(),
                    line.level(),
                    line.team() == null ? null : line.team().value(),
                    line.party() == null ? null : line.party().value(),
                    line.person(),
                    line.holder(),
                    line.status(),
                    line.waitsFor(),
                    line.promises());
        }
    }

    /** A clock, and the seconds it saw as what; {@code settledBy} is the entry of the ticket's history that kept it. */
    record Promise(
            long id,
            AgreementKind kind,
            String agreement,
            Metric metric,
            Priority priority,
            @Nullable Integer visit,
            int cycle,
            ClockState state,
            ZoneId timeZone,
            Duration goal,
            Duration elapsed,
            @Nullable Instant deadline,
            @Nullable Instant breachedAt,
            @Nullable Integer settledBy,
            Map<Segment.Kind, Long> seconds) {}

    /** Seconds; {@code misrouted} went to teams that were the wrong ones, {@code returned} to teams that had it before. */
    record Totals(
            Map<Holder, Long> holders,
            Map<SupportLevel, Long> levels,
            Map<String, Long> teams,
            Map<String, Long> parties,
            long misrouted,
            long returned) {}

    static LedgerJson of(Ledger ledger) {
        return new LedgerJson(
                ledger.ticket().value(),
                ledger.from(),
                ledger.until(),
                ledger.ended(),
                ledger.lines().stream().map(Line::of).toList(),
                ledger.clocks().stream()
                        .map(clock -> new Promise(
                                clock.view().id(),
                                clock.view().kind(),
                                clock.view().agreementCode(),
                                clock.view().metric(),
                                clock.view().priority(),
                                clock.view().visitPosition(),
                                clock.view().cycle(),
                                clock.view().state(),
                                clock.zone(),
                                clock.reading().goal(),
                                clock.reading().elapsed(),
                                clock.reading().deadline(),
                                clock.view().breachedAt(),
                                clock.view().settledBy(),
                                seconds(ledger.byClock(clock.view().id()))))
                        .toList(),
                new Totals(
                        seconds(ledger.byHolder()),
                        seconds(ledger.byLevel()),
                        spelled(ledger.byTeam()),
                        spelled(ledger.byParty()),
                        ledger.misrouted().toSeconds(),
                        ledger.returned().toSeconds()));
    }

    private static <K> Map<K, Long> seconds(Map<K, Duration> durations) {
        var seconds = new LinkedHashMap<K, Long>();
        durations.forEach((key, duration) -> seconds.put(key, duration.toSeconds()));
        return seconds;
    }

    private static <K> Map<String, Long> spelled(Map<K, Duration> durations) {
        var seconds = new LinkedHashMap<String, Long>();
        durations.forEach((key, duration) -> seconds.put(key.toString(), duration.toSeconds()));
        return seconds;
    }
}
