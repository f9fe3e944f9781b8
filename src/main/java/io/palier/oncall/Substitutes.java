package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who stands in for whom, and when. Who has left is away for good, and nobody stands in.
 *
 * @param absences no two of one person at the same time
 * @param worksHere who still does
 */
record Substitutes(List<Absence> absences, Predicate<StaffId> worksHere) {

    /** The person who is present, or the first one present whom the substitutions lead to; empty where there is none. */
    Optional<StaffId> standIn(StaffId person, Instant at) {
        var one = person;
        for (var links = 0; links <= absences.size(); links++) {
            if (!worksHere.test(one)) {
                return Optional.empty();
            }
            var away = absenceOf(one, at);
            if (away.isEmpty()) {
                return Optional.of(one);
            }
            var next = away.get().substitute();
            if (next == null) {
                return Optional.empty();
            }
            one = next;
        }
        return Optional.empty(); // a circle, which is refused when it is saved
    }

    /** When somebody goes or comes back within that time, its ends not counted; in no order. */
    Stream<Instant> changesIn(Interval during) {
        return absences.stream()
                .flatMap(away -> Stream.of(away.during().start(), away.during().end()))
                .filter(at -> at.isAfter(during.start()) && at.isBefore(during.end()));
    }

    private Optional<Absence> absenceOf(StaffId person, Instant at) {
        return absences.stream()
                .filter(away -> away.person().equals(person) && away.during().contains(at))
                .findFirst();
    }
}
