/**
 * Proves that an escalation reaches everybody exactly once, whatever dies: nodes as real processes on a real PostgreSQL,
 * killed at random, under a mail server that refuses and stalls (domain.md E2).
 */
@NullMarked
package io.palier.chaos;

import org.jspecify.annotations.NullMarked;
