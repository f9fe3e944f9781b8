package io.palier.escalation;

import io.palier.sla.SlaEvent.ThresholdCrossed;

/**
 * One crossing of a threshold that people are told of until somebody acknowledges.
 *
 * @param crossing what was found
 * @param step how far it has reached: 1 the contacts, 2 their backups too, 3 and more a rung higher each
 */
record Alert(long id, ThresholdCrossed crossing, int step) {}
