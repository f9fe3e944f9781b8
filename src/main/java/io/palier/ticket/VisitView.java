package io.palier.ticket;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;

/** One stay with one team, [from, until); until and outcome are null while it lasts. Positions start at 1. */
public record VisitView(
        int position,
        SupportLevel level,
        TeamCode team,
        @Nullable String assigneeName,
        Instant from,
        @Nullable Instant until,
        @Nullable VisitOutcome outcome) {}
