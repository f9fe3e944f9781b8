package io.palier.rota;

import io.palier.oncall.RotaOwner;
import io.palier.oncall.RotaPlan;
import io.palier.oncall.Rotation;
import io.palier.oncall.Shift;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.rota.RotaForm.ShiftForm;
import io.palier.slaclock.Interval;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads what was typed; what cannot be read is an error in its field, and the answer is null. */
final class RotaReading {

    private static final String MISSING = "rota.problem.missing";

    private final Errors errors;

    RotaReading(Errors errors) {
        this.errors = errors;
    }

    @Nullable
    RotaPlan plan(RotaForm form) {
        name("nameEn", form.nameEn());
        name("nameFr", form.nameFr());
        var zone = read("zone", form.zone(), "rota.problem.zone", ZoneId::of);
        var shifts = new ArrayList<Shift>();
        for (var i = 0; i < form.shifts().size(); i++) {
            var shift = shift("shifts[" + i + "].", form.shifts().get(i));
            if (shift != null) {
                shifts.add(shift);
            }
        }
        if (form.shifts().isEmpty() || form.shifts().size() > RotaPlan.SHIFTS) {
            errors.rejectValue("shifts", "rota.problem.shifts", new Object[] {RotaPlan.SHIFTS}, null);
        }
        return zone == null || errors.hasErrors()
                ? null
                : new RotaPlan(
                        form.nameEn(), form.nameFr(), zone, form.roundTheClock().equals("true"), shifts);
    }

    @Nullable
    RotaOwner owner(String typed) {
        return read(
                "owner",
                typed,
                MISSING,
                text -> text.startsWith("party:")
                        ? RotaOwner.of(new PartyCode(text.substring("party:".length())))
                        : RotaOwner.of(new TeamCode(text.replaceFirst("^team:", ""))));
    }

    @Nullable
    StaffId person(String field, String typed) {
        return read(field, typed, MISSING, StaffId::new);
    }

    /** As {@code datetime-local} sends it. */
    private @Nullable LocalDateTime time(String field, String typed) {
        return read(field, typed, "rota.problem.instant", text -> {
            var time = LocalDateTime.parse(text);
            demandSensible(time.getYear());
            return time;
        });
    }

    @Nullable
    LocalDate date(String field, String typed) {
        return read(field, typed, "rota.problem.date", text -> {
            var date = LocalDate.parse(text);
            demandSensible(date.getYear());
            return date;
        });
    }

    private static void demandSensible(int year) {
        if (year < 2000 || year >= 2200) {
            throw new IllegalArgumentException("nobody plans the year " + year);
        }
    }

    /** From one time on the wall of that zone to another after it; both fields are called so. */
    @Nullable
    Interval during(String from, String until, ZoneId zone) {
        var start = time("from", from);
        var end = time("until", until);
        if (start == null || end == null) {
            return null;
        }
        var first = start.atZone(zone).toInstant();
        var last = end.atZone(zone).toInstant();
        if (!last.isAfter(first)) {
            errors.rejectValue("until", "rota.problem.until");
            return null;
        }
        return new Interval(first, last);
    }

    @Nullable
    Integer line(String field, String typed) {
        return read(field, typed, "rota.problem.line", text -> {
            if (!text.matches("[1-9]")) {
                throw new IllegalArgumentException(text);
            }
            return Integer.valueOf(text);
        });
    }

    private @Nullable Shift shift(String at, ShiftForm typed) {
        var line = line(at + "line", typed.line());
        var days = read(
                at + "days",
                String.join(",", typed.days()),
                "rota.problem.days",
                text -> typed.days().stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()));
        var from = clock(at + "from", typed.from());
        var to = clock(at + "to", typed.to());
        var first = date(at + "firstDay", typed.firstDay());
        var last = typed.lastDay().isEmpty() ? null : date(at + "lastDay", typed.lastDay());
        if (first != null && last != null && last.isBefore(first)) {
            errors.rejectValue(at + "lastDay", "rota.problem.last-day");
        }
        var rotation = rotation(at, typed, from);
        if (line == null || days == null || from == null || to == null || first == null || rotation == null) {
            return null;
        }
        return errors.hasErrors() ? null : new Shift(line, days, from, to, rotation, first, last);
    }

    private @Nullable Rotation rotation(String at, ShiftForm typed, @Nullable LocalTime from) {
        var people = people(at, typed);
        var turn = read(at + "turn", typed.turn(), MISSING, Rotation.Turn::valueOf);
        var day = read(at + "handoverDay", typed.handoverDay(), MISSING, DayOfWeek::valueOf);
        var handover = typed.handoverAt().isEmpty() ? from : clock(at + "handoverAt", typed.handoverAt());
        return people.isEmpty() || turn == null || day == null || handover == null
                ? null
                : new Rotation(people, turn, day, handover);
    }

    private List<StaffId> people(String at, ShiftForm typed) {
        var people = typed.people().stream().filter(one -> !one.isBlank()).toList();
        if (people.isEmpty()) {
            errors.rejectValue(at + "people", "rota.problem.people");
        }
        try {
            return people.stream().map(StaffId::new).toList();
        } catch (IllegalArgumentException e) {
            errors.rejectValue(at + "people", "rota.problem.people");
            return List.of();
        }
    }

    /** A time of day; 24:00 is the midnight at its end. */
    @Nullable
    LocalTime clock(String field, String typed) {
        return read(field, typed, "rota.problem.time", text -> {
            if (!text.matches("([01]?\\d|2[0-3]):[0-5]\\d|24:00")) {
                throw new IllegalArgumentException(text);
            }
            return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text.length() == 4 ? "0" + text : text);
        });
    }

    private void name(String field, String typed) {
        if (typed.isEmpty() || typed.length() > RotaPlan.NAME) {
            errors.rejectValue(field, "rota.problem.name", new Object[] {RotaPlan.NAME}, null);
        }
    }

    <T> @Nullable T read(String field, String typed, String key, Function<String, T> reading) {
        if (typed.isEmpty()) {
            errors.rejectValue(field, key.equals("rota.problem.days") ? key : MISSING);
            return null;
        }
        try {
            return reading.apply(typed);
        } catch (IllegalArgumentException | DateTimeException e) {
            errors.rejectValue(field, key);
            return null;
        }
    }
}
