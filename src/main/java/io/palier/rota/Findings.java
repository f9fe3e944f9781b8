package io.palier.rota;

import io.palier.oncall.Coverage;
import io.palier.oncall.Coverage.DoubleBooking;
import io.palier.oncall.Coverage.Gap;
import io.palier.oncall.Coverage.Post;
import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a rota found and is not over, told once for all times at which it comes back.
 *
 * @param gaps of one line, or of all where that is null
 */
record Findings(List<Recurring<Line>> gaps, List<Recurring<Doubled>> doubleBookings) {

    /** @param number null where nobody at all is on call */
    record Line(@Nullable Integer number) {}

    /** Several people at one post, or one person at several. */
    record Doubled(List<StaffId> people, List<Post> posts) {

        public boolean isOfOnePerson() {
            return people.size() == 1;
        }
    }

    /** Those that touch the time that counts; the check looks a week further at both ends, so that none of them is cut. */
    static Findings of(Coverage coverage, Interval counts, ZoneId zone) {
        return new Findings(
                Recurring.of(
                        coverage.gaps().stream()
                                .filter(gap -> counts(gap.during(), counts))
                                .toList(),
                        gap -> new Line(gap.line()),
                        Gap::during,
                        zone),
                Recurring.of(
                        coverage.doubleBookings().stream()
                                .filter(booking -> counts(booking.during(), counts))
                                .toList(),
                        booking -> new Doubled(booking.people(), booking.posts()),
                        DoubleBooking::during,
                        zone));
    }

    private static boolean counts(Interval during, Interval counts) {
        return during.end().isAfter(counts.start()) && during.start().isBefore(counts.end());
    }

    /** Whether there is nothing to put right. */
    public boolean isSound() {
        return gaps.isEmpty() && doubleBookings.isEmpty();
    }

    public int gapCount() {
        return gaps.stream().mapToInt(Recurring::count).sum();
    }

    public int doubleCount() {
        return doubleBookings.stream().mapToInt(Recurring::count).sum();
    }

    /** The gaps in which nobody at all is on call. */
    public List<Recurring<Line>> withNobody() {
        return gaps.stream().filter(gap -> gap.what().number() == null).toList();
    }
}
