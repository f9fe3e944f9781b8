package io.palier.ledger;

import io.palier.organization.PartyCode;
import io.palier.organization.TeamCode;
import io.palier.sla.ClockRecord;
import io.palier.slaclock.Segment;
import io.palier.ticket.TicketCourse;
import io.palier.ticket.TicketCourse.Stay;
import io.palier.ticket.TicketCourse.Turn;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws up the account: cuts the ticket's life wherever anything changes, and says of each piece how things stood. Pure.
 */
final class LedgerWriter {

    private final TicketCourse course;
    private final List<ClockRecord> clocks;
    private final Function<TeamCode, PartyCode> partyOf;
    private final Instant until;

    /** @param until end of the account, exclusive; clocks have been read then */
    LedgerWriter(TicketCourse course, List<ClockRecord> clocks, Function<TeamCode, PartyCode> partyOf, Instant until) {
        this.course = course;
        this.clocks = clocks;
        this.partyOf = partyOf;
        this.until = until;
    }

    /** The account as {@code eyes} see each line of it; neighbours that then look alike are one line. */
    List<LedgerLine> write(UnaryOperator<LedgerLine> eyes) {
        var lines = new ArrayList<LedgerLine>();
        @Nullable Instant from = null;
        for (var cut : cuts()) {
            if (from != null) {
                add(lines, eyes.apply(line(from, cut)));
            }
            from = cut;
        }
        return lines;
    }

    private static void add(List<LedgerLine> lines, LedgerLine line) {
        var last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null && line.continues(last)) {
            lines.set(lines.size() - 1, last.until(line.to()));
        } else {
            lines.add(line);
        }
    }

    private Iterable<Instant> cuts() {
        var cuts = new TreeSet<Instant>();
        Stream.of(
                        Stream.of(course.openedAt(), until),
                        course.stays().stream().flatMap(stay -> Stream.of(stay.from(), stay.until(), stay.takenAt())),
                        course.turns().stream().map(Turn::at),
                        clocks.stream()
                                .flatMap(clock -> clock.reading().segments().stream())
                                .flatMap(segment -> Stream.of(segment.from(), segment.to())))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .filter(at -> !at.isBefore(course.openedAt()) && !at.isAfter(until))
                .forEach(cuts::add);
        return cuts;
    }

    private LedgerLine line(Instant from, Instant to) {
        var stay = last(course.stays().stream().filter(s -> !s.from().isAfter(from)));
        var turn = last(course.turns().stream().filter(t -> !t.at().isAfter(from)));
        var person = person(stay, from);
        var waits = turn.status().isWaiting();
        return new LedgerLine(
                from,
                to,
                stay.position(),
                stay.level(),
                stay.team(),
                partyOf.apply(stay.team()),
                person,
                holder(stay, turn.status(), person, from),
                turn.status(),
                waits ? waitsFor(from) : null,
                promises(from));
    }

    private static Holder holder(Stay stay, TicketStatus status, @Nullable String person, Instant at) {
        if (status == TicketStatus.PENDING) {
            return Holder.CUSTOMER;
        }
        var begun = person != null || stay.takenAt() != null && !stay.takenAt().isAfter(at);
        return !begun || !status.isOpen() || status == TicketStatus.ACKNOWLEDGED ? Holder.NOBODY : Holder.TEAM;
    }

    /** The last to take it during the visit; before anybody did, whoever it was given to. */
    private @Nullable String person(Stay stay, Instant at) {
        var takes = course.turns().stream()
                .filter(turn -> turn.move().equals(TicketMove.TAKE.name()))
                .filter(turn -> !turn.at().isBefore(stay.from()))
                .filter(turn -> stay.until() == null || turn.at().isBefore(stay.until()))
                .toList();
        var taken = takes.stream().filter(turn -> !turn.at().isAfter(at)).toList();
        if (!taken.isEmpty()) {
            return taken.get(taken.size() - 1).actor();
        }
        return takes.isEmpty() ? stay.assignee() : null;
    }

    /** Of the last move that made it wait. */
    private io.palier.agreement.@Nullable PauseReason waitsFor(Instant at) {
        return course.turns().stream()
                .filter(turn -> !turn.at().isAfter(at) && turn.pauseReason() != null)
                .map(Turn::pauseReason)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<Seen> promises(Instant at) {
        return clocks.stream()
                .flatMap(clock -> clock.reading().segments().stream()
                        .filter(segment ->
                                !segment.from().isAfter(at) && segment.to().isAfter(at))
                        .map(segment -> seen(clock, segment)))
                .toList();
    }

    private static Seen seen(ClockRecord clock, Segment segment) {
        return new Seen(clock.view().id(), segment.kind(), segment.reason());
    }

    private static <T> T last(Stream<T> all) {
        return all.reduce((earlier, later) -> later).orElseThrow();
    }
}
