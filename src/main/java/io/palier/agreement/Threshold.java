package io.palier.agreement;

import java.util.List;

/** At this share of the goal (75, 100 …) the contacts on these rungs are told. */
public record Threshold(int percent, List<Integer> rungs) {}
