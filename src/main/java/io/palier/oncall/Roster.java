package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who is on call by a rota: its shifts, less what is overridden, with who stands in for those away. Knows no "now". */
final class Roster {

    /** How far back and ahead the beginning and the end of a duty are looked for. */
    static final Duration SIGHT = Duration.ofDays(28);

    private static final Comparator<Stint> IN_ORDER = Comparator.comparing(
                    (Stint stint) -> stint.during().start())
            .thenComparing(Stint::line)
            .thenComparing(stint -> stint.planned().value());

    private final Rota rota;
    private final Substitutes substitutes;

    Roster(Rota rota, Substitutes substitutes) {
        this.rota = rota;
        this.substitutes = substitutes;
    }

    /** The time in which the beginning and the end of a duty at that instant are looked for. */
    static Interval around(Instant at) {
        return new Interval(at.minus(SIGHT), at.plus(SIGHT));
    }

    /** The shifts alone, by beginning, cut at both ends of the window: nobody is away, nothing is overridden. */
    List<Stint> planned(Interval window) {
        return rota.plan().shifts().stream()
                .flatMap(shift -> shift.stints(rota.plan().zone(), window).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    /** What becomes of the plan, by beginning, cut at both ends of the window; what follows without a change is one. */
    List<Stint> stints(Interval window) {
        var held = Stream.concat(planned(window).stream().flatMap(this::lessOverridden), overrides(window))
                .flatMap(this::withStandIns)
                .sorted(IN_ORDER)
                .toList();
        return joined(held);
    }

    /** Who is on call at the instant, by line; empty where nobody is. */
    List<Duty> onDuty(Instant at) {
        var window = around(at);
        return stints(window).stream()
                .filter(stint -> stint.during().contains(at))
                .flatMap(stint -> duty(stint, window))
                .sorted(Comparator.comparingInt(Duty::line))
                .toList();
    }

    /** Who would be on call at the instant but is away, and nobody stands in. */
    List<StaffId> awayWithoutStandIn(Instant at) {
        return stints(around(at)).stream()
                .filter(stint -> stint.person() == null && stint.during().contains(at))
                .sorted(Comparator.comparingInt(Stint::line))
                .map(Stint::planned)
                .distinct()
                .toList();
    }

    /** Who is on call at the instant, and who will be next on each line. */
    Outlook outlook(Instant at) {
        var next = new TreeMap<Integer, Duty>();
        for (var duty : duties(new Interval(at, at.plus(SIGHT)))) {
            if (duty.since() != null) {
                next.putIfAbsent(duty.line(), duty);
            }
        }
        return new Outlook(onDuty(at), List.copyOf(next.values()));
    }

    /** The duties in the window, by beginning; null stands for an end that lies beyond it. */
    List<Duty> duties(Interval window) {
        return stints(window).stream().flatMap(stint -> duty(stint, window)).toList();
    }

    private Stream<Duty> duty(Stint stint, Interval window) {
        var person = stint.person();
        if (person == null) {
            return Stream.empty();
        }
        var start = stint.during().start();
        var end = stint.during().end();
        return Stream.of(new Duty(
                rota.id(),
                stint.line(),
                person,
                person.equals(stint.planned()) ? null : stint.planned(),
                stint.overridden(),
                start.equals(window.start()) ? null : start,
                end.equals(window.end()) ? null : end));
    }

    private Stream<Stint> overrides(Interval window) {
        return rota.overrides().stream()
                .flatMap(override ->
                        Stretches.common(override.during(), window).stream().map(during -> Stint.of(override, during)));
    }

    private Stream<Stint> lessOverridden(Stint stint) {
        var overridden = rota.overrides().stream()
                .filter(override -> override.line() == stint.line())
                .map(RotaOverride::during)
                .toList();
        return Stretches.minus(List.of(stint.during()), overridden).stream()
                .map(rest -> stint.from(rest.start(), rest.end()));
    }

    private Stream<Stint> withStandIns(Stint stint) {
        var parts = new ArrayList<Stint>();
        var from = stint.during().start();
        var changes = substitutes.changesIn(stint.during()).distinct().sorted().toList();
        for (var change : changes) {
            parts.add(stint.from(from, change));
            from = change;
        }
        parts.add(stint.from(from, stint.during().end()));
        return parts.stream()
                .map(part -> part.heldBy(substitutes
                        .standIn(part.planned(), part.during().start())
                        .orElse(null)));
    }

    private static List<Stint> joined(List<Stint> stints) {
        var joined = new ArrayList<Stint>();
        var places = new HashMap<Stint, Integer>(); // of the last one that says the same
        for (var stint : stints) {
            var said = stint.from(Instant.EPOCH, Instant.EPOCH);
            var place = places.getOrDefault(said, -1);
            if (place >= 0
                    && !joined.get(place).during().end().isBefore(stint.during().start())) {
                joined.set(place, joined.get(place).until(stint.during().end()));
            } else {
                places.put(said, joined.size());
                joined.add(stint);
            }
        }
        return joined;
    }
}
