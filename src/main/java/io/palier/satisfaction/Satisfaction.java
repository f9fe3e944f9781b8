package io.palier.satisfaction;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.util.Map;

/**
 * How satisfied customers were who were asked in a period. A customer's answer counts once for each level they judged.
 *
 * @param all over every level
 * @param byLevel from L1 up; a level about which nobody was asked is absent
 * @param byTeam as above, by code
 */
public record Satisfaction(Score all, Map<SupportLevel, Score> byLevel, Map<TeamCode, Score> byTeam) {}
