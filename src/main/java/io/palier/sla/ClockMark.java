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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event of a clock as its row. A mark is never changed or removed; what corrects one is appended. A calendar is named
 * as the agreement names it; that of a version the clock was migrated to bears the version too, {@code OFFICE@17}.
 *
 * @param reason why: a pause reason, a {@link StopReason}, the new priority; null where the kind says it all
 * @param goalSeconds the goal that begins with a start or a change of goal; null for other kinds
 * @param author whose correction it is; null for what simply happened
 * @param evidence the position of the entry in the ticket's history that shows it: what kept the promise, why it is
 *     corrected; null where none is needed
 * @param startsAt when the clock really started; null for other kinds
 * @param corrects the position of the mark that it confirms or reverses; null for other kinds
 */
@Embeddable
record ClockMark(
        Instant at,
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable String reason,
        @Nullable @Column(name = "goal_seconds") Long goalSeconds,
        @Nullable String calendar,
        @Nullable String author,
        @Nullable Integer evidence,
        @Nullable Integer corrects,
        @Nullable Instant startsAt) {

    /** What can happen to a clock. */
    enum Kind {
        STARTED,
        PAUSED,
        RESUMED,
        GOAL_CHANGED,
        STOPPED,
        REOPENED,
        WAIVED,
        /** A provisional pause counts for good (domain.md R7). */
        PAUSE_CONFIRMED,
        /** A provisional pause never was (domain.md R7). */
        PAUSE_REVERSED,
        /** It started at another instant than thought: its ticket was opened then. */
        START_CORRECTED
    }

    /** A mark of something that happened. */
    static ClockMark of(Kind kind, Instant at, @Nullable String reason) {
        return new ClockMark(at, kind, reason, null, null, null, null, null, null);
    }

    /** A mark of the end, which that entry of the ticket's history shows; null where none does. */
    static ClockMark stopped(Instant at, StopReason why, @Nullable Integer entry) {
        return new ClockMark(at, Kind.STOPPED, why.name(), null, null, null, entry, null, null);
    }

    /** A mark that begins a promise; the reason is its priority. */
    static ClockMark promising(Kind kind, Instant at, Objective promise, String calendar) {
        return new ClockMark(
                at, kind, promise.priority().name(), promise.goal().toSeconds(), calendar, null, null, null, null);
    }

    /** A mark that confirms or reverses the pause at a position. */
    static ClockMark correcting(
            Kind kind,
            Instant at,
            @Nullable String reason,
            int corrects,
            @Nullable String author,
            @Nullable Integer entry) {
        return new ClockMark(at, kind, reason, null, null, author, entry, corrects, null);
    }

    /** A mark that moves the start. */
    static ClockMark startingAt(Instant startsAt, Instant at, String author, int entry) {
        return new ClockMark(at, Kind.START_CORRECTED, null, null, null, author, entry, 0, startsAt);
    }

    boolean isCorrection() {
        return kind == Kind.PAUSE_CONFIRMED || kind == Kind.PAUSE_REVERSED || kind == Kind.START_CORRECTED;
    }

    /** The same, but not before an instant: what happened as the ticket was opened happened when it really was. */
    ClockMark notBefore(Instant start) {
        return at.isBefore(start)
                ? new ClockMark(start, kind, reason, goalSeconds, calendar, author, evidence, corrects, startsAt)
                : this;
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

    /** What it means to the clock; a correction means nothing by itself. */
    Optional<ClockEvent> event(AgreementVersion terms) {
        return Optional.ofNullable(
                switch (kind) {
                    case STARTED -> new ClockEvent.Started(at);
                    case PAUSED -> new ClockEvent.Paused(at, Objects.requireNonNull(reason));
                    case RESUMED -> new ClockEvent.Resumed(at);
                    case GOAL_CHANGED -> new ClockEvent.GoalChanged(at, goal(), calendar(terms));
                    case STOPPED -> new ClockEvent.Stopped(at);
                    case REOPENED -> new ClockEvent.Reopened(at);
                    case WAIVED -> new ClockEvent.Waived(at);
                    case PAUSE_CONFIRMED, PAUSE_REVERSED, START_CORRECTED -> null;
                });
    }
}
