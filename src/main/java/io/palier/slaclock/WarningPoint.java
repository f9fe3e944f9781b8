package io.palier.slaclock;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A point on the way to the deadline at which somebody is warned; measured in service time, as the goal is. */
public sealed interface WarningPoint {

    /** The service time used up when it is crossed, for a goal; not negative, may exceed the goal. */
    Duration usedOf(Duration goal);

    /** This share of the goal used up; 100 is the deadline itself. */
    static WarningPoint percent(int percent) {
        return new Share(percent);
    }

    /** This much service time left; a goal that is shorter warns at the start. */
    static WarningPoint left(Duration left) {
        return new Left(left);
    }

    /**
     * Reads "75%" or an ISO duration such as "PT30M".
     *
     * @throws IllegalArgumentException naming the text, when it is neither or negative
     */
    static WarningPoint parse(String text) {
        var share = Share.WRITTEN.matcher(text);
        if (share.matches()) {
            return percent(Integer.parseInt(share.group(1)));
        }
        try {
            return left(Duration.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Neither a share like 75% nor a duration like PT30M: " + text, e);
        }
    }

    /**
     * A share of the goal; a fraction of a second counts as one, so that at least the share is used up.
     *
     * @param percent from 0; more than 100 lies behind the deadline
     */
    record Share(int percent) implements WarningPoint {

        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})\\s*%");

        public Share {
            if (percent < 0) {
                throw new IllegalArgumentException("A negative share: " + percent + "%");
            }
        }

        @Override
        public Duration usedOf(Duration goal) {
            var hundredths = Math.multiplyExact(goal.toSeconds(), (long) percent);
            return Duration.ofSeconds(hundredths / 100 + (hundredths % 100 > 0 ? 1 : 0));
        }

        @Override
        public String toString() {
            return percent + "%";
        }
    }

    /**
     * A rest of service time.
     *
     * @param left not negative, in whole seconds
     */
    record Left(Duration left) implements WarningPoint {

        public Left {
            left = ClockTerms.checked(left);
        }

        @Override
        public Duration usedOf(Duration goal) {
            var used = goal.minus(left);
            return used.isNegative() ? Duration.ZERO : used;
        }

        @Override
        public String toString() {
            return left.toString();
        }
    }
}
