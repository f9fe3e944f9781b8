package io.palier.escalation;

import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.time.Instant;

/** Somebody of that team was to be told of that ticket, and nobody was on call. */
public record CoverageAlert(TeamCode team, TicketNumber ticket, Instant foundAt) {}
