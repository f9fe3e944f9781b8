package io.palier.sla;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Watches one threshold of one clock during one generation of its promise (domain.md E1). Fires once; the watch counts
 * its failed attempts apart, so only columns that changed are written here.
 */
@Entity
@Table(name = "clock_timer")
@IdClass(ClockTimer.Key.class)
@DynamicUpdate
class ClockTimer {

    /** What makes it unique. */
    record Key(Long clock, String threshold, int generation) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    private TicketClock clock;

    /** As the agreement writes it: "75%", "PT30M". */
    @Id
    private String threshold;

    @Id
    private int generation;

    private @Nullable Instant dueAt;
    private @Nullable Instant checkAt;
    private @Nullable Instant firedAt;
    private @Nullable Instant setAsideAt;

    @SuppressWarnings("NullAway.Init")
    protected ClockTimer() {}

    ClockTimer(TicketClock clock, String threshold, int generation) {
        this.clock = clock;
        this.threshold = threshold;
        this.generation = generation;
    }

    /** Where the crossing lies now; nowhere while the clock stands. What has fired stays as it was. */
    void plan(Optional<Crossing> crossing) {
        if (firedAt == null) {
            dueAt = crossing.map(Crossing::at).orElse(null);
            checkAt = crossing.map(Crossing::checkAt).orElse(null);
        }
    }

    /** Fires where it is due; gives the effective time, or nothing where it was not due or had fired. */
    Optional<Instant> fire(Instant now) {
        if (!isPending() || checkAt == null || checkAt.isAfter(now)) {
            return Optional.empty();
        }
        firedAt = now;
        return Optional.ofNullable(dueAt);
    }

    boolean watches(String wanted, int duringGeneration) {
        return threshold.equals(wanted) && generation == duringGeneration;
    }

    /** Whether it may still fire; one that was set aside waits for a person. */
    boolean isPending() {
        return firedAt == null && setAsideAt == null;
    }

    boolean hasFired() {
        return firedAt != null;
    }

    String threshold() {
        return threshold;
    }
}
