package io.palier.sla;

import java.time.LocalDate;

/** Resolve promises to customers that were settled on a day of a zone: how many kept, how many broken. */
public record DailyCompliance(LocalDate day, long kept, long broken) {}
