package io.palier.ticket;

import io.palier.organization.TeamCloses;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No ticket is left with a team that is gone. */
@Component
class ClosingTeams {

    private final JdbcClient jdbc;

    ClosingTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Resolved ones count too: they may come back. */
    @EventListener
    void object(TeamCloses closing) {
        var held = jdbc.sql("select count(*) from ticket where team_code = ? and ended_at is null")
                .param(closing.team().value())
                .query(Long.class)
                .single();
        if (held > 0) {
            throw new TeamHoldsTickets(closing.team(), held);
        }
    }
}
