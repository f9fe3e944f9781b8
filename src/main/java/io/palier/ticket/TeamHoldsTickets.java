package io.palier.ticket;

import io.palier.organization.TeamCode;

/** A team that still holds tickets is not closed. */
public class TeamHoldsTickets extends RuntimeException {

    private final long count;

    TeamHoldsTickets(TeamCode team, long count) {
        super(team + " holds " + count);
        this.count = count;
    }

    /** How many that have not ended. */
    public long count() {
        return count;
    }
}
