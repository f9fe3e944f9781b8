package io.palier.demo;

import io.palier.oncall.Absences;
import io.palier.oncall.RotaId;
import io.palier.oncall.RotaOwner;
import io.palier.oncall.RotaPlan;
import io.palier.oncall.Rotas;
import io.palier.oncall.Rotation;
import io.palier.oncall.Shift;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is on call in the demonstration: network operations round the clock on two lines, the IT service with nobody on
 * weekend days, a vendor in office hours; and somebody away, with a substitute.
 */
@Component
class Rosters {

    private static final StaffId MANAGER = new StaffId("manager");
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final Rotas rotas;
    private final Absences absences;

    Rosters(Rotas rotas, Absences absences) {
        this.rotas = rotas;
        this.absences = absences;
    }

    /** Hangs up the rotas, as of that day; answers the one of network operations. */
    RotaId hangUp(Instant start) {
        var day = LocalDate.ofInstant(start, Pace.PARIS);
        rotas.create(
                RotaOwner.of(new TeamCode("L2-IT")),
                plan(
                        "IT service",
                        "Service informatique",
                        true,
                        shift(day, 1, WEEKDAYS, "08:00-18:00", Rotation.Turn.DAY, "it", "k.ayari", "c.nguyen"),
                        shift(day, 1, EVERY_DAY, "18:00-08:00", Rotation.Turn.WEEK, "c.nguyen", "it", "k.ayari")),
                MANAGER);
        rotas.create(
                RotaOwner.of(new PartyCode("VENDOR-BILLTECH")),
                plan(
                        "BillTech support",
                        "Assistance BillTech",
                        false,
                        shift(day, 1, WEEKDAYS, "08:00-20:00", Rotation.Turn.WEEK, "vendor")),
                MANAGER);
        return rotas.create(
                RotaOwner.of(new TeamCode("L3-OPERATIONS")),
                plan(
                        "Network operations",
                        "Exploitation du réseau",
                        true,
                        shift(day, 1, EVERY_DAY, "07:00-19:00", Rotation.Turn.WEEK, "o.garnier", "d.leroy"),
                        shift(day, 1, EVERY_DAY, "19:00-07:00", Rotation.Turn.WEEK, "y.benali", "r.costa"),
                        shift(day, 2, EVERY_DAY, "07:00-07:00", Rotation.Turn.WEEK, "d.leroy", "o.garnier")),
                MANAGER);
    }

    /** What happens this week: one is away and replaced, and an evening is swapped. */
    void today(RotaId operations, Instant now) {
        var today = now.atZone(Pace.PARIS).truncatedTo(ChronoUnit.DAYS);
        absences.add(
                new StaffId("k.ayari"),
                new Interval(today.minusDays(1).toInstant(), today.plusDays(6).toInstant()),
                new StaffId("c.nguyen"),
                new StaffId("k.ayari"));
        var evening = today.plusDays(1).withHour(19).toInstant();
        rotas.override(
                operations,
                1,
                new StaffId("e.fischer"),
                new Interval(evening, evening.plus(4, ChronoUnit.HOURS)),
                MANAGER);
    }

    private static RotaPlan plan(String nameEn, String nameFr, boolean roundTheClock, Shift... shifts) {
        return new RotaPlan(nameEn, nameFr, Pace.PARIS, roundTheClock, List.of(shifts));
    }

    /** Weeks change hands on Mondays, when the shift begins. */
    private static Shift shift(
            LocalDate firstDay, int line, Set<DayOfWeek> days, String hours, Rotation.Turn turn, String... people) {
        var ends = hours.split("-");
        var from = LocalTime.parse(ends[0]);
        var rotation = new Rotation(Stream.of(people).map(StaffId::new).toList(), turn, DayOfWeek.MONDAY, from);
        return new Shift(line, days, from, LocalTime.parse(ends[1]), rotation, firstDay, null);
    }
}
