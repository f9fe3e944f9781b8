package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * People who would stand in for each other while all of them are away.
 *
 * @param people the first stands in for the last
 * @param during while they would
 */
record Circle(List<StaffId> people, Interval during) {

    /** The circle that one more absence would close; empty where it closes none, at no instant. */
    static Optional<Circle> closedBy(Absence added, List<Absence> others) {
        return follow(added, others, new ArrayList<>(List.of(added.person())), added.during());
    }

    private static Optional<Circle> follow(Absence away, List<Absence> others, List<StaffId> chain, Interval during) {
        var next = away.substitute();
        if (next == null) {
            return Optional.empty();
        }
        if (next.equals(chain.get(0))) {
            return Optional.of(new Circle(List.copyOf(chain), during));
        }
        for (var other : others) {
            var both = Stretches.common(during, other.during());
            if (other.person().equals(next) && both.isPresent()) {
                var longer = new ArrayList<>(chain);
                longer.add(next);
                var circle = follow(other, others, longer, both.get());
                if (circle.isPresent()) {
                    return circle;
                }
            }
        }
        return Optional.empty();
    }
}
