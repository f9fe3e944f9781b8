package io.palier.satisfaction;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One level that answered a ticket, by the team that did so last.
 *
 * @param score from 1, the worst, to 5; null as long as nothing was said
 * @param answeredAt null with the score
 */
public record LevelAnswer(
        SupportLevel level,
        TeamCode team,
        @Nullable Integer score,
        @Nullable Instant answeredAt) {}
