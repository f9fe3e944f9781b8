package io.palier.escalation;

import io.palier.sla.SlaEvent.ThresholdCrossed;

/**
 * One crossing of a threshold that people are told of until somebody acknowledges.
 *
 * @param crossing what was found
 * @param step how far it has reached: 1 the contacts, 2 their backups too, 3 and more a rung higher each
 */
record Alert(long id, ThresholdCrossed crossing, int step) {

    /** What makes a crossing itself (domain.md E1): clock, threshold and generation. */
    static String key(ThresholdCrossed crossing) {
        return key(crossing.clockId(), crossing.generation(), crossing.threshold());
    }

    static String key(long clock, int generation, String threshold) {
        return clock + " " + generation + " " + threshold;
    }

    String key() {
        return key(crossing);
    }
}
