package io.palier.demo;

import io.palier.agreement.Priority;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;

/** How fast people work, and when: departments in office hours, call centres from 7 to 22, everybody at once for a P1. */
final class Pace {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Random chance;

    Pace(Random chance) {
        this.chance = chance;
    }

    /** After a while between the two, in minutes for a P3; a P1 takes a fifth of it, and nobody waits for the morning. */
    Instant after(Instant from, Priority priority, int least, int most) {
        var minutes = least + chance.nextInt(most - least + 1);
        var scaled = Duration.ofSeconds((long) (minutes * 60 * share(priority)) + chance.nextInt(60));
        return priority == Priority.P1 ? from.plus(scaled) : inOffice(from, scaled);
    }

    /** A call comes in at some second of that hour. */
    Instant inHour(Instant day, int hour) {
        return day.atZone(PARIS)
                .withHour(hour)
                .withMinute(chance.nextInt(60))
                .withSecond(chance.nextInt(60))
                .toInstant();
    }

    /** An hour of the day in which customers call, the morning and the early evening before the others. */
    int callingHour() {
        var hours =
                new int[] {8, 9, 9, 9, 10, 10, 10, 11, 11, 12, 13, 14, 14, 15, 15, 16, 16, 17, 17, 18, 18, 19, 20, 21};
        return hours[chance.nextInt(hours.length)];
    }

    private static double share(Priority priority) {
        return switch (priority) {
            case P1 -> 0.2;
            case P2 -> 0.5;
            case P3 -> 1.0;
            case P4 -> 1.8;
        };
    }

    /** Work goes on from 8 to 18 on weekdays. */
    private static Instant inOffice(Instant from, Duration work) {
        var at = opened(from);
        var left = work;
        while (true) {
            var close =
                    at.atZone(PARIS).withHour(18).withMinute(0).withSecond(0).toInstant();
            var room = Duration.between(at, close);
            if (left.compareTo(room) < 0) {
                return at.plus(left);
            }
            left = left.minus(room);
            at = opened(close);
        }
    }

    private static Instant opened(Instant at) {
        var local = at.atZone(PARIS);
        if (local.getHour() >= 18) {
            local = local.plusDays(1).withHour(8).withMinute(0).withSecond(0);
        } else if (local.getHour() < 8) {
            local = local.withHour(8).withMinute(0).withSecond(0);
        }
        while (local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY) {
            local = local.plusDays(1).withHour(8).withMinute(0).withSecond(0);
        }
        return local.toInstant();
    }
}
