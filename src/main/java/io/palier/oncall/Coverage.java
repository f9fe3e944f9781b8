package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a rota leaves nobody to call, and where it calls too many or one too often; each in order of time. */
public record Coverage(List<Gap> gaps, List<DoubleBooking> doubleBookings) {

    /** Keeps copies. */
    public Coverage {
        gaps = List.copyOf(gaps);
        doubleBookings = List.copyOf(doubleBookings);
    }

    /** Whether there is nothing to put right. */
    public boolean isSound() {
        return gaps.isEmpty() && doubleBookings.isEmpty();
    }

    /** The gaps in which nobody at all is on call. */
    public List<Gap> withNobody() {
        return gaps.stream().filter(gap -> gap.line() == null).toList();
    }

    /**
     * Time that ought to be covered and is not.
     *
     * @param line which line has nobody while another has; null where nobody at all is on call
     * @param during half-open
     */
    public record Gap(@Nullable Integer line, Interval during) {}

    /** A place to be on call at. */
    public record Post(RotaId rota, int line) {}

    /**
     * Several people at one post, or one person at several posts.
     *
     * @param during half-open
     */
    public record DoubleBooking(List<StaffId> people, List<Post> posts, Interval during) {

        /** Whether it is one person who is on call twice, not one line that two people hold. */
        public boolean isOfOnePerson() {
            return people.size() == 1;
        }
    }
}
