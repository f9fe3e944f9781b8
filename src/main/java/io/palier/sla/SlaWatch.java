package io.palier.sla;

import org.springframework.stereotype.Component;

/** Finds the thresholds that fell due and says so, each exactly once, on any number of nodes (domain.md E1–E3). */
@Component
public class SlaWatch {

    /** Fires every timer that is due by now, oldest first; returns how many this node fired. */
    public int round() {
        throw new UnsupportedOperationException();
    }
}
