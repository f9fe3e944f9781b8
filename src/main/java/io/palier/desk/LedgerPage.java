package io.palier.desk;

import io.palier.ledger.Ledger;
import io.palier.ledger.LedgerLine;
import io.palier.sla.ClockAccount;
import io.palier.sla.ClockRecord;
import io.palier.slaclock.Segment;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketMove;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's ledger as its page shows it to one reader.
 *
 * @param outsider whether the reader is a vendor, for whom what others did is one word
 * @param picture null while the ticket is not a second old
 * @param lanes the promises, in reading order
 * @param days the lines by days of the reader's zone
 * @param told each promise's latest clock, explained
 */
record LedgerPage(
        TicketDetail ticket,
        boolean outsider,
        Ledger ledger,
        @Nullable LedgerPicture picture,
        List<LedgerLane> lanes,
        List<Day> days,
        List<ClockAccount> told) {

    /** The lines that begin on a day. */
    record Day(Instant at, List<Row> rows) {}

    /**
     * A line of the table.
     *
     * @param cells how each promise saw it, in the order of the lanes
     */
    record Row(int number, LedgerLine line, List<LedgerLane.Cell> cells) {}

    static LedgerPage of(
            TicketDetail ticket, boolean outsider, Ledger ledger, List<ClockAccount> accounts, ZoneId zone) {
        var lanes = LedgerLane.of(ledger.clocks());
        return new LedgerPage(
                ticket,
                outsider,
                ledger,
                ledger.lines().isEmpty() ? null : LedgerPicture.draw(ledger, lanes, zone),
                lanes,
                days(ledger, lanes, zone),
                lanes.stream()
                        .flatMap(lane -> accounts.stream()
                                .filter(one -> one.view().id() == lane.clock().id()))
                        .toList());
    }

    private static List<Day> days(Ledger ledger, List<LedgerLane> lanes, ZoneId zone) {
        var days = new ArrayList<Day>();
        @Nullable LocalDate today = null;
        for (var number = 0; number < ledger.lines().size(); number++) {
            var line = ledger.lines().get(number);
            var date = LocalDate.ofInstant(line.from(), zone);
            if (!date.equals(today)) {
                days.add(new Day(line.from(), new ArrayList<>()));
                today = date;
            }
            var cells = lanes.stream().map(lane -> lane.cell(line)).toList();
            days.get(days.size() - 1).rows().add(new Row(number, line, cells));
        }
        return days;
    }

    /** What settled each promise that is settled. */
    public List<Settlement> settled() {
        return Settlement.of(ledger.clocks().stream().map(ClockRecord::view).toList(), ticket);
    }

    /** Its whole life. */
    public Duration length() {
        return Duration.between(ledger.from(), ledger.until());
    }

    /** How a promise saw the ticket's life, all its clocks together. */
    public Map<String, Duration> seen(LedgerLane lane) {
        var sums = new java.util.TreeMap<String, Duration>();
        for (var clock : lane.clocks()) {
            ledger.byClock(clock.view().id())
                    .forEach((kind, length) -> sums.merge(kind.name(), length, Duration::plus));
        }
        for (var kind : Segment.Kind.values()) {
            sums.putIfAbsent(kind.name(), Duration.ZERO);
        }
        return sums;
    }

    /** Who claimed that it waits at an instant; null where the reader may not know, or nobody did. */
    @Nullable
    public String claimedBy(Instant at) {
        return ticket.history().stream()
                .filter(entry -> entry.move().equals(TicketMove.PEND.name())
                        && !entry.at().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(HistoryLine::actorName)
                .orElse(null);
    }

    /** The share of the life, in whole percent. */
    public long percent(Duration part) {
        return length().isZero() ? 0 : Math.round(100.0 * part.toSeconds() / length().toSeconds());
    }
}
