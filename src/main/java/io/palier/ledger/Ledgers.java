package io.palier.ledger;

import io.palier.organization.Organization;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import io.palier.sla.TicketClocks;
import io.palier.ticket.TicketCourse;
import io.palier.ticket.TicketCourse.Stay;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import io.palier.ticket.VisitOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the account of any ticket's life. */
@Service
@Transactional(readOnly = true)
public class Ledgers {

    private static final Set<VisitOutcome> WRONG = Set.of(VisitOutcome.MISROUTED, VisitOutcome.TRANSFERRED);

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Organization organization;
    private final Clock clock;

    Ledgers(Tickets tickets, TicketClocks clocks, Organization organization, Clock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The account of a ticket's life up to now, or to its end. A vendor sees its own visits and promises; of the rest
     * only that somebody else had the ticket.
     *
     * @throws io.palier.ticket.TicketNotFound where there is none for that reader
     */
    public Ledger of(TicketNumber number, StaffId who) {
        var reader = organization.member(who).orElseThrow();
        var course = tickets.course(number, who);
        var until = until(course);
        var visible = clocks.recordsOf(number, until).stream()
                .filter(record -> record.view().isFor(reader))
                .toList();
        var lines = new LedgerWriter(course, visible, this::party, until).write(line -> masked(line, reader));
        return new Ledger(
                number,
                course.openedAt(),
                until,
                course.endedAt() != null,
                lines,
                visible,
                length(course, until, stay -> stay.outcome() != null && WRONG.contains(stay.outcome())),
                length(course, until, stay -> hadItBefore(course, stay)));
    }

    private Instant until(TicketCourse course) {
        if (course.endedAt() != null) {
            return course.endedAt();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var last = course.turns().get(course.turns().size() - 1).at();
        return now.isBefore(last) ? last : now;
    }

    private PartyCode party(TeamCode team) {
        return organization.team(team).map(Team::party).orElseThrow();
    }

    private static LedgerLine masked(LedgerLine line, StaffMember reader) {
        if (!reader.isOutsider() || line.team() != null && reader.worksIn(line.team())) {
            return line;
        }
        return new LedgerLine(
                line.from(), line.to(), 0, null, null, null, null, Holder.OTHERS, null, null, line.promises());
    }

    /** A ticket that comes back has bounced, but for the department that verifies what its vendor did. */
    private static boolean hadItBefore(TicketCourse course, Stay stay) {
        var stays = course.stays();
        var before = stay.position() < 2 ? null : stays.get(stay.position() - 2);
        var fromVendor = before != null && before.level().isVendor();
        return !fromVendor
                && stays.stream()
                        .anyMatch(one ->
                                one.position() < stay.position() && one.team().equals(stay.team()));
    }

    private static Duration length(TicketCourse course, Instant until, Predicate<Stay> which) {
        return course.stays().stream()
                .filter(which)
                .map(stay -> Duration.between(stay.from(), stay.until() == null ? until : stay.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
