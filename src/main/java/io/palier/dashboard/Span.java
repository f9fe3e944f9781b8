package io.palier.dashboard;

import java.time.Instant;

/** A stretch of time: {@code until} no longer belongs to it. */
record Span(Instant from, Instant until) {}
