package io.palier.sla;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Objective;
import io.palier.slaclock.ClockEvent;
import io.palier.slaclock.ServiceCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One event of a clock as its row. A mark is never changed or removed; a calendar is named as the agreement names it.
 *
 * @param reason why: a pause reason, a {@link StopReason}, the new priority; null where the kind says it all
 * @param goalSeconds the goal that begins with a start or a change of goal; null for other kinds
 */
@Embeddable
record ClockMark(
        Instant at,
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable String reason,
        @Nullable @Column(name = "goal_seconds") Long goalSeconds,
        @Nullable String calendar) {

    /** What can happen to a clock. */
    enum Kind {
        STARTED,
        PAUSED,
        RESUMED,
        GOAL_CHANGED,
        STOPPED,
        REOPENED,
        WAIVED
    }

    /** A mark that begins a promise; the reason is its priority. */
    static ClockMark promising(Kind kind, Instant at, Objective promise) {
        return new ClockMark(at, kind, promise.priority().name(), promise.goal().toSeconds(), promise.calendar());
    }

    boolean isStopBecause(StopReason why) {
        return kind == Kind.STOPPED && why.name().equals(reason);
    }

    boolean promises() {
        return calendar != null;
    }

    Duration goal() {
        return Duration.ofSeconds(Objects.requireNonNull(goalSeconds));
    }

    ServiceCalendar calendar(AgreementVersion terms) {
        return Objects.requireNonNull(terms.calendars().get(Objects.requireNonNull(calendar)));
    }

    ClockEvent event(AgreementVersion terms) {
        return switch (kind) {
            case STARTED -> new ClockEvent.Started(at);
            case PAUSED -> new ClockEvent.Paused(at, Objects.requireNonNull(reason));
            case RESUMED -> new ClockEvent.Resumed(at);
            case GOAL_CHANGED -> new ClockEvent.GoalChanged(at, goal(), calendar(terms));
            case STOPPED -> new ClockEvent.Stopped(at);
            case REOPENED -> new ClockEvent.Reopened(at);
            case WAIVED -> new ClockEvent.Waived(at);
        };
    }
}
