package io.palier.sla;

import io.palier.agreement.Metric;
import io.palier.agreement.Priority;

/** How many promises of a metric fell due at a priority in a period, and how many of them were kept. */
public record Compliance(Metric metric, Priority priority, long promised, long kept) {

    /** The kept share in percent; 100 where nothing was promised. */
    public double percent() {
        return promised == 0 ? 100.0 : 100.0 * kept / promised;
    }
}
