package io.palier.ticket;

import io.palier.organization.TeamCode;
import java.time.Duration;

/** How many visits to a team ended as {@code MISROUTED} or {@code TRANSFERRED}, and the time they burned. */
public record PingPongCell(TeamCode team, VisitOutcome outcome, long visits, Duration burned) {}
