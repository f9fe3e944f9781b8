package io.palier.oncall;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.palier.oncall.Coverage.DoubleBooking;
import io.palier.oncall.Coverage.Gap;
import io.palier.oncall.Coverage.Post;
import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where rotas leave nobody to call, and where they call too many or somebody twice. To be covered are the hours of
 * each line's shifts, and every hour of the first line where the rota says so.
 */
final class CoverageCheck {

    private final Interval window;
    private final List<Held> all = new ArrayList<>();

    private record Held(Post post, StaffId person, Interval during) {}

    /** Reads every rota once; the more of them, the more people are seen to be called twice. */
    CoverageCheck(Collection<Rota> rotas, Substitutes substitutes, Interval window) {
        this.window = window;
        for (var rota : rotas) {
            for (var stint : new Roster(rota, substitutes).stints(window)) {
                if (stint.person() != null) {
                    all.add(new Held(new Post(rota.id(), stint.line()), stint.person(), stint.during()));
                }
            }
        }
    }

    /** What there is to put right in a rota, by beginning. */
    Coverage of(Rota rota) {
        return new Coverage(gaps(rota), doubleBookings(rota.id()));
    }

    private List<Gap> gaps(Rota rota) {
        var required = required(rota);
        var anyHour = required.values().stream().flatMap(List::stream).toList();
        var nobody = Stretches.minus(anyHour, held(rota.id(), null));
        var gaps = new ArrayList<Gap>();
        nobody.forEach(hole -> gaps.add(new Gap(null, hole)));
        required.forEach((line, hours) -> Stretches.minus(Stretches.minus(hours, nobody), held(rota.id(), line))
                .forEach(hole -> gaps.add(new Gap(line, hole))));
        gaps.sort(Comparator.comparing(gap -> gap.during().start()));
        return gaps;
    }

    private Map<Integer, List<Interval>> required(Rota rota) {
        var required = new TreeMap<Integer, List<Interval>>();
        for (var shift : rota.plan().shifts()) {
            var hours = required.computeIfAbsent(shift.line(), line -> new ArrayList<>());
            shift.stints(rota.plan().zone(), window).forEach(stint -> hours.add(stint.during()));
        }
        if (rota.plan().roundTheClock() && !required.isEmpty()) {
            required.put(required.keySet().iterator().next(), List.of(window));
        }
        return required;
    }

    /** When somebody holds that line, or any line for null. */
    private List<Interval> held(RotaId rota, @Nullable Integer line) {
        return all.stream()
                .filter(held -> held.post().rota().equals(rota)
                        && (line == null || held.post().line() == line))
                .map(Held::during)
                .toList();
    }

    private List<DoubleBooking> doubleBookings(RotaId id) {
        var here = all.stream().filter(held -> held.post().rota().equals(id)).toList();
        var people = here.stream().map(Held::person).collect(toSet());
        var theirs = all.stream().filter(held -> people.contains(held.person())).toList();
        return Stream.concat(
                        here.stream().collect(groupingBy(Held::post)).values().stream(),
                        theirs.stream().collect(groupingBy(Held::person)).values().stream())
                .flatMap(together -> doubled(together).stream())
                .filter(booking ->
                        booking.posts().stream().anyMatch(post -> post.rota().equals(id)))
                .sorted(Comparator.comparing(booking -> booking.during().start()))
                .toList();
    }

    /** Where stints of one post, or of one person, lie over each other. */
    private static List<DoubleBooking> doubled(List<Held> together) {
        var edges = together.stream()
                .flatMap(held -> Stream.of(held.during().start(), held.during().end()))
                .distinct()
                .sorted()
                .toList();
        var found = new ArrayList<DoubleBooking>();
        for (var i = 1; i < edges.size(); i++) {
            var start = edges.get(i - 1);
            var during = new Interval(start, edges.get(i));
            var active = together.stream()
                    .filter(held -> held.during().contains(start))
                    .toList();
            var booking = booking(active, during);
            if (booking.people().size() + booking.posts().size() > 2) {
                append(booking, found);
            }
        }
        return found;
    }

    private static DoubleBooking booking(List<Held> active, Interval during) {
        var people = active.stream()
                .map(Held::person)
                .distinct()
                .sorted(Comparator.comparing(StaffId::value))
                .toList();
        var posts = active.stream()
                .map(Held::post)
                .distinct()
                .sorted(Comparator.comparing((Post post) -> post.rota().value()).thenComparing(Post::line))
                .toList();
        return new DoubleBooking(people, posts, during);
    }

    private static void append(DoubleBooking booking, List<DoubleBooking> found) {
        var last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null
                && last.during().end().equals(booking.during().start())
                && last.people().equals(booking.people())
                && last.posts().equals(booking.posts())) {
            var longer = new Interval(last.during().start(), booking.during().end());
            found.set(found.size() - 1, new DoubleBooking(booking.people(), booking.posts(), longer));
        } else {
            found.add(booking);
        }
    }
}
