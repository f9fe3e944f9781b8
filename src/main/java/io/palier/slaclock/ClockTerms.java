package io.palier.slaclock;

import java.time.Duration;
import java.util.List;

/**
 * What was promised when the clock started.
 *
 * @param goal service time within which it is to be done; zero or more whole seconds
 * @param calendar when time counts
 * @param warnings points to date, in the caller's order
 * @param onGoalChange what happens to time already worked when the goal is replaced
 */
public record ClockTerms(
        Duration goal, ServiceCalendar calendar, List<WarningPoint> warnings, GoalChange onGoalChange) {

    public ClockTerms {
        goal = checked(goal);
        warnings = List.copyOf(warnings);
    }

    /** A promise without warnings that keeps the time worked when its goal is replaced. */
    public ClockTerms(Duration goal, ServiceCalendar calendar) {
        this(goal, calendar, List.of(), GoalChange.KEEP_ELAPSED);
    }

    /** The same promise with these warnings only. */
    public ClockTerms warningAt(WarningPoint... points) {
        return new ClockTerms(goal, calendar, List.of(points), onGoalChange);
    }

    static Duration checked(Duration duration) {
        if (duration.isNegative() || duration.getNano() != 0) {
            throw new IllegalArgumentException("Not a whole number of seconds from zero on: " + duration);
        }
        return duration;
    }
}
