package io.palier.desk;

import io.palier.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Days and hours to be written on a ledger's line of time, few enough to be read. */
final class LedgerTicks {

    private static final int[] STEPS = {5, 10, 15, 30, 60, 120, 180, 360};
    private static final int MOST_HOURS = 12;
    private static final double DAY_ROOM = 11;
    private static final double HOUR_ROOM = 6;
    private static final double FOLD_ROOM = 4;

    /** Further right it would be cut off. */
    private static final double LAST_DAY = 90;

    private static final double LAST_HOUR = 95;

    private final LedgerAxis axis;
    private final Ledger ledger;
    private final ZoneId zone;

    LedgerTicks(LedgerAxis axis, Ledger ledger, ZoneId zone) {
        this.axis = axis;
        this.ledger = ledger;
        this.zone = zone;
    }

    /** A place on the line; {@code labelled} where there is room for words. */
    record Tick(String x, Instant at, boolean labelled) {}

    /** The first instant, and each midnight of the zone. */
    List<Tick> days() {
        var instants = new ArrayList<Instant>();
        instants.add(ledger.from());
        firstDay()
                .plusDays(1)
                .datesUntil(lastDay().plusDays(1))
                .map(day -> day.atStartOfDay(zone).toInstant())
                .filter(this::isInside)
                .forEach(instants::add);
        return ticks(instants, DAY_ROOM, LAST_DAY);
    }

    /** Full hours, or parts of one where the life is short, outside the folds; none where there would be too many. */
    List<Tick> hours() {
        if (Duration.between(ledger.from(), ledger.until()).toDays() > 14) {
            return List.of();
        }
        for (var step : STEPS) {
            var found = hours(step);
            if (found.size() <= MOST_HOURS) {
                return ticks(found, HOUR_ROOM, LAST_HOUR);
            }
        }
        return List.of();
    }

    private List<Instant> hours(int step) {
        return firstDay()
                .datesUntil(lastDay().plusDays(1))
                .flatMap(day -> IntStream.range(0, 24 * 60 / step)
                        .mapToObj(n -> LocalDateTime.of(day, java.time.LocalTime.MIN)
                                .plusMinutes((long) n * step)
                                .atZone(zone)
                                .toInstant()))
                .filter(this::isInside)
                .filter(at -> !axis.isFolded(at))
                .distinct()
                .toList();
    }

    private List<Tick> ticks(List<Instant> instants, double room, double last) {
        var ticks = new ArrayList<Tick>();
        var free = 0.0;
        for (var at : instants) {
            var x = axis.at(at);
            var labelled = x >= free && x <= last && (room == DAY_ROOM || !nearFold(x));
            free = labelled ? x + room : free;
            ticks.add(new Tick(LedgerAxis.percent(x), at, labelled));
        }
        return ticks;
    }

    /** A fold says itself how long it is. */
    private boolean nearFold(double x) {
        return axis.folds().stream().anyMatch(fold -> Math.abs(fold.x() + fold.width() / 2 - x) < FOLD_ROOM);
    }

    private boolean isInside(Instant at) {
        return at.isAfter(ledger.from()) && at.isBefore(ledger.until());
    }

    private LocalDate firstDay() {
        return LocalDate.ofInstant(ledger.from(), zone);
    }

    private LocalDate lastDay() {
        return LocalDate.ofInstant(ledger.until(), zone);
    }
}
