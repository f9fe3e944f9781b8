package io.palier.rota;

import io.palier.oncall.RotaPlan;
import io.palier.oncall.Rotation;
import io.palier.oncall.Shift;
import io.palier.organization.StaffId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rotas to look at, in Paris, since the beginning of 2026. */
final class Plans {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private Plans() {}

    static RotaPlan alwaysSomebody(String name, Shift... shifts) {
        return new RotaPlan(name, name, PARIS, true, List.of(shifts));
    }

    /** Weekly turns that begin on Mondays with the shift. */
    static Shift shift(int line, Set<DayOfWeek> days, String from, String to, StaffId... people) {
        var begins = LocalTime.parse(from);
        var rotation = new Rotation(Stream.of(people).toList(), Rotation.Turn.WEEK, DayOfWeek.MONDAY, begins);
        return new Shift(line, days, begins, LocalTime.parse(to), rotation, LocalDate.of(2026, 1, 5), null);
    }
}
