package io.palier.dashboard;

import io.palier.sla.PromiseCell;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Promises settled in a period. */
record Shares(long kept, long broken) {

    static Shares of(Collection<PromiseCell> cells) {
        return new Shares(
                cells.stream().mapToLong(PromiseCell::kept).sum(),
                cells.stream().mapToLong(PromiseCell::broken).sum());
    }

    public long settled() {
        return kept + broken;
    }

    /** The kept share in percent; null where nothing was settled. */
    public @Nullable Double percent() {
        return settled() == 0 ? null : 100.0 * kept / settled();
    }
}
