package io.palier.slaclock;

import java.util.Arrays;

/**
 * One page of a calendar: the openings of some 194 days, as seconds from the page's start, with running totals, so that
 * both "how much was open before?" and "when was so much open?" are a look-up. Immutable once written.
 */
final class CalendarPage {

    /** A power of two, so that finding the page of an instant is a shift. */
    static final int BITS = 24;

    static final int SECONDS = 1 << BITS;

    /** Buckets of 18 hours: an opening is found from its bucket in a step or two. */
    private static final int BUCKET_BITS = 16;

    private final int[] starts;
    private final int[] ends;
    private final int[] openBefore;
    private final int[] firstOfBucket = new int[SECONDS >> BUCKET_BITS];

    /** Takes openings that are ordered, disjoint and within the page. */
    CalendarPage(int[] starts, int[] ends, int count) {
        this.starts = Arrays.copyOf(starts, count);
        this.ends = Arrays.copyOf(ends, count);
        this.openBefore = new int[count + 1];
        for (var i = 0; i < count; i++) {
            openBefore[i + 1] = openBefore[i] + ends[i] - starts[i];
        }
        var opening = 0;
        for (var bucket = 0; bucket < firstOfBucket.length; bucket++) {
            while (opening < count && ends[opening] <= bucket << BUCKET_BITS) {
                opening++;
            }
            firstOfBucket[bucket] = opening;
        }
    }

    /** The page on which an epoch second lies. */
    static long indexOf(long epochSecond) {
        return epochSecond >> BITS;
    }

    /** Where on its page an epoch second lies. */
    static int secondOf(long epochSecond) {
        return (int) (epochSecond & (SECONDS - 1));
    }

    int openSeconds() {
        return openBefore[starts.length];
    }

    /** The open seconds of the page before this second. */
    int openSecondsBefore(int second) {
        var opening = openingAtOrAfter(second);
        return opening == starts.length ? openSeconds() : openBefore[opening] + Math.max(0, second - starts[opening]);
    }

    /** The smallest second before which so much was open; {@code open} is from 1 to {@link #openSeconds()}. */
    int secondWhenOpen(int open) {
        var low = 0;
        var high = starts.length - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (openBefore[middle] < open) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return starts[low] + open - openBefore[low];
    }

    /** The first opening that has not ended at this second; {@link #openings()} when there is none. */
    int openingAtOrAfter(int second) {
        var opening = firstOfBucket[second >> BUCKET_BITS];
        while (opening < starts.length && ends[opening] <= second) {
            opening++;
        }
        return opening;
    }

    int openings() {
        return starts.length;
    }

    int start(int opening) {
        return starts[opening];
    }

    int end(int opening) {
        return ends[opening];
    }
}
