package io.palier.ticket;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One stay with one team, [from, until); until and outcome are null while it lasts. Positions start at 1. */
public record VisitView(
        int position,
        SupportLevel level,
        TeamCode team,
        @Nullable String assigneeName,
        Instant from,
        @Nullable Instant until,
        @Nullable VisitOutcome outcome) {}
