package io.palier.oncall;

import io.palier.organization.StaffId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * People who take turns, round and round.
 *
 * @param people in their order; one or more
 * @param handoverDay the day of the week on which a week's turn begins; without meaning where turns are days
 * @param handoverAt the wall-clock time at which a turn begins, to the minute. A shift that is going on then is handed
 *     over in its middle
 */
public record Rotation(List<StaffId> people, Turn turn, DayOfWeek handoverDay, LocalTime handoverAt) {

    /** How long each person's turn is. */
    public enum Turn {
        DAY(1),
        WEEK(7);

        private final int days;

        Turn(int days) {
            this.days = days;
        }
    }

    /** Refuses nobody, and a handover within a minute, with an {@link IllegalArgumentException}. */
    public Rotation {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a rotation needs somebody");
        }
        if (!handoverAt.equals(handoverAt.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("a handover is at a full minute: " + handoverAt);
        }
    }

    /** One person alone, always. */
    public static Rotation of(StaffId person) {
        return new Rotation(List.of(person), Turn.WEEK, DayOfWeek.MONDAY, LocalTime.MIDNIGHT);
    }

    /** Whose turn it is; the first person's from {@code firstDay}, or the handover before it, and at any time before. */
    StaffId holderAt(Instant at, LocalDate firstDay, ZoneId zone) {
        var turns = ChronoUnit.DAYS.between(handoverOnOrBefore(firstDay), lastHandover(at, zone)) / turn.days;
        return people.get((int) (Math.max(0, turns) % people.size()));
    }

    /** The first handover after the instant. */
    Instant nextHandover(Instant at, ZoneId zone) {
        var day = lastHandover(at, zone).plusDays(turn.days);
        while (!instant(day, zone).isAfter(at)) { // days that a zone skips all begin at once
            day = day.plusDays(turn.days);
        }
        return instant(day, zone);
    }

    private LocalDate lastHandover(Instant at, ZoneId zone) {
        var day = handoverOnOrBefore(LocalDate.ofInstant(at, zone).plusDays(1));
        while (instant(day, zone).isAfter(at)) {
            day = day.minusDays(turn.days);
        }
        return day;
    }

    private LocalDate handoverOnOrBefore(LocalDate day) {
        return turn == Turn.DAY ? day : day.with(TemporalAdjusters.previousOrSame(handoverDay));
    }

    private Instant instant(LocalDate day, ZoneId zone) {
        return WallClock.instant(day.atTime(handoverAt), zone);
    }
}
