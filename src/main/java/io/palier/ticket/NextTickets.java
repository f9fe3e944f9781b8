package io.palier.ticket;

import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What to do next. */
@Service
@Transactional
public class NextTickets {

    private final JdbcClient jdbc;
    private final Tickets tickets;
    private final Organization organization;

    NextTickets(JdbcClient jdbc, Tickets tickets, Organization organization) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.organization = organization;
    }

    /**
     * Takes the ticket that breaks first of those that the person's team has to solve and nobody has; of many who ask at
     * once each gets another. Empty where there is none, or the person is of no team.
     */
    public Optional<TicketNumber> take(StaffId by) {
        var next = organization.member(by).flatMap(member -> member.team()).flatMap(this::lockNext);
        next.ifPresent(number -> tickets.make(number, null, null, MoveOrder.of(TicketMove.TAKE, null), by));
        return next;
    }

    private Optional<TicketNumber> lockNext(TeamCode team) {
        return jdbc.sql("""
                        select number from ticket
                         where team_code = ? and assignee is null and ended_at is null
                           and status in ('ACKNOWLEDGED', 'IN_PROGRESS')
                         order by breaks_at nulls last, id limit 1 for update skip locked""")
                .param(team.value())
                .query((row, n) -> new TicketNumber(row.getString(1)))
                .optional();
    }
}
