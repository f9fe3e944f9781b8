package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rotas and absences as one would draw them on a board; wall-clock times are those of Paris unless said otherwise. */
final class Sketch {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5); // a Monday
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private Sketch() {}

    /** Every day on line 1, by one person or in weekly turns that begin on Mondays with the shift. */
    static Shift shift(String hours, String... people) {
        return shift(1, EVERY_DAY, hours, Rotation.Turn.WEEK, people);
    }

    static Shift shift(int line, Set<DayOfWeek> days, String hours, Rotation.Turn turn, String... people) {
        var ends = hours.split("-");
        var from = LocalTime.parse(ends[0]);
        var rotation = new Rotation(Stream.of(people).map(StaffId::new).toList(), turn, DayOfWeek.MONDAY, from);
        return new Shift(line, days, from, LocalTime.parse(ends[1]), rotation, FIRST_DAY, null);
    }

    static RotaPlan plan(boolean roundTheClock, Shift... shifts) {
        return new RotaPlan("Core", "Cœur", PARIS, roundTheClock, List.of(shifts));
    }

    static Rota rota(Shift... shifts) {
        return rota(1, plan(true, shifts));
    }

    static Rota rota(long id, RotaPlan plan, RotaOverride... overrides) {
        return new Rota(new RotaId(id), RotaOwner.of(new TeamCode("L3-CORE")), 1, plan, List.of(overrides));
    }

    static RotaOverride override(int line, String person, String from, String until) {
        var by = new StaffId("manager");
        return new RotaOverride(1, line, new StaffId(person), during(from, until), by, Instant.EPOCH);
    }

    static Absence away(String person, @Nullable String substitute, String from, String until) {
        return new Absence(
                new AbsenceId(0),
                new StaffId(person),
                during(from, until),
                substitute == null ? null : new StaffId(substitute),
                new StaffId(person),
                Instant.EPOCH);
    }

    static Substitutes substitutes(Absence... absences) {
        return new Substitutes(List.of(absences), person -> true);
    }

    static Interval during(String from, String until) {
        return new Interval(at(from), at(until));
    }

    static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(PARIS).toInstant();
    }

    /** Who is on call, as "1 anna" or, standing in, "1 anna for bob". */
    static List<String> names(List<Duty> duties) {
        var names = new ArrayList<String>();
        for (var duty : duties) {
            names.add(duty.line() + " " + duty.person() + (duty.insteadOf() == null ? "" : " for " + duty.insteadOf()));
        }
        return names;
    }
}
