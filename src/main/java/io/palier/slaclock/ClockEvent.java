package io.palier.slaclock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a clock. Which event may follow which is the events' own knowledge ({@link #from}); a list
 * that breaks it is refused with {@link IllegalHistory}. Instants lose their fraction of a second.
 */
public sealed interface ClockEvent {

    /** When it took effect, in whole seconds. */
    Instant at();

    /** The phase it leads to from the given one; empty when it cannot happen there. */
    Optional<ClockPhase> from(ClockPhase phase);

    /** The promise was made; the first event of every history, and only that. */
    record Started(Instant at) implements ClockEvent {

        public Started {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public Optional<ClockPhase> from(ClockPhase phase) {
            return phase == ClockPhase.UNSTARTED ? Optional.of(ClockPhase.RUNNING) : Optional.empty();
        }
    }

    /**
     * The clock stands because somebody else is awaited. Only pauses that the agreement lists belong into a history
     * (domain.md R5). Pausing a paused clock replaces the reason from then on; one resume ends both.
     *
     * @param reason a word of the caller's, given back in the segments
     */
    record Paused(Instant at, String reason) implements ClockEvent {

        public Paused {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public Optional<ClockPhase> from(ClockPhase phase) {
            return phase == ClockPhase.RUNNING || phase == ClockPhase.PAUSED
                    ? Optional.of(ClockPhase.PAUSED)
                    : Optional.empty();
        }
    }

    /** The pause is over. */
    record Resumed(Instant at) implements ClockEvent {

        public Resumed {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public Optional<ClockPhase> from(ClockPhase phase) {
            return phase == ClockPhase.PAUSED ? Optional.of(ClockPhase.RUNNING) : Optional.empty();
        }
    }

    /**
     * Another promise replaces the one in force, because the priority changed (domain.md R4). On a stopped clock it
     * waits for a reopening, as that settled under the promise it had.
     *
     * @param goal the new goal, in whole seconds
     * @param calendar the calendar that comes with it; null keeps the one in force
     */
    record GoalChanged(Instant at, Duration goal, @Nullable ServiceCalendar calendar) implements ClockEvent {

        public GoalChanged {
            at = at.truncatedTo(ChronoUnit.SECONDS);
            goal = ClockTerms.checked(goal);
        }

        /** Another goal on the same calendar. */
        public GoalChanged(Instant at, Duration goal) {
            this(at, goal, null);
        }

        @Override
        public Optional<ClockPhase> from(ClockPhase phase) {
            return phase == ClockPhase.UNSTARTED || phase == ClockPhase.WAIVED ? Optional.empty() : Optional.of(phase);
        }

        ServiceCalendar calendarOr(ServiceCalendar inForce) {
            return Objects.requireNonNullElse(calendar, inForce);
        }
    }

    /** What was promised is done; ends a pause as well, which stays excluded. */
    record Stopped(Instant at) implements ClockEvent {

        public Stopped {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public Optional<ClockPhase> from(ClockPhase phase) {
            return phase == ClockPhase.RUNNING || phase == ClockPhase.PAUSED
                    ? Optional.of(ClockPhase.STOPPED)
                    : Optional.empty();
        }
    }

    /** It was not done after all: the clock runs on; the time since it stopped does not count. */
    record Reopened(Instant at) implements ClockEvent {

        public Reopened {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public Optional<ClockPhase> from(ClockPhase phase) {
            return phase == ClockPhase.STOPPED ? Optional.of(ClockPhase.RUNNING) : Optional.empty();
        }
    }

    /** The ticket ended without an answer. A clock that has stopped keeps its result. */
    record Waived(Instant at) implements ClockEvent {

        public Waived {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public Optional<ClockPhase> from(ClockPhase phase) {
            return switch (phase) {
                case RUNNING, PAUSED -> Optional.of(ClockPhase.WAIVED);
                case STOPPED -> Optional.of(ClockPhase.STOPPED);
                case UNSTARTED, WAIVED -> Optional.empty();
            };
        }
    }
}
