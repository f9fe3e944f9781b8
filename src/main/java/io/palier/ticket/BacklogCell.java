package io.palier.ticket;

import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;

/** How many open tickets of an age a team holds at a priority, and how many of them have broken a promise. */
public record BacklogCell(
        SupportLevel level, TeamCode team, Priority priority, AgeBand age, long open, long breached) {}
