package io.palier.rota;

import io.palier.oncall.Rota;
import io.palier.oncall.Shift;
import io.palier.organization.StaffId;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rota as it is being typed: all of it text, so that it can be shown again whatever it is. Nothing in it is ever null.
 *
 * @param version of what was opened, to find out that somebody else saved meanwhile
 * @param owner {@code team:} or {@code party:} and its code
 * @param roundTheClock empty or true
 */
record RotaForm(
        String version,
        String owner,
        String nameEn,
        String nameFr,
        String zone,
        String roundTheClock,
        List<ShiftForm> shifts) {

    /**
     * A shift as it is being typed.
     *
     * @param days the names of the days of the week
     * @param handoverAt empty where it is when the shift begins
     * @param people log-in names in the order of their turns, empty ones among them
     */
    record ShiftForm(
            String line,
            List<String> days,
            String from,
            String to,
            String turn,
            String handoverDay,
            String handoverAt,
            String firstDay,
            String lastDay,
            List<String> people) {

        ShiftForm {
            line = said(line);
            days = lines(days);
            from = said(from);
            to = said(to);
            turn = said(turn);
            handoverDay = said(handoverDay);
            handoverAt = said(handoverAt);
            firstDay = said(firstDay);
            lastDay = said(lastDay);
            people = lines(people);
        }

        static ShiftForm of(Shift shift) {
            var rotation = shift.rotation();
            var last = shift.lastDay();
            return new ShiftForm(
                    Integer.toString(shift.line()),
                    shift.days().stream().map(DayOfWeek::name).toList(),
                    shift.from().toString(),
                    shift.to().toString(),
                    rotation.turn().name(),
                    rotation.handoverDay().name(),
                    rotation.handoverAt().equals(shift.from())
                            ? ""
                            : rotation.handoverAt().toString(),
                    shift.firstDay().toString(),
                    last == null ? "" : last.toString(),
                    rotation.people().stream().map(StaffId::value).toList());
        }

        /** Every day from that date on, with two empty places. */
        static ShiftForm blank(String firstDay) {
            return new ShiftForm(
                    "1",
                    Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toList(),
                    "",
                    "",
                    "WEEK",
                    "MONDAY",
                    "",
                    firstDay,
                    "",
                    List.of("", ""));
        }

        ShiftForm withPeople(List<String> others) {
            return new ShiftForm(line, days, from, to, turn, handoverDay, handoverAt, firstDay, lastDay, others);
        }
    }

    RotaForm {
        version = said(version);
        owner = said(owner);
        nameEn = said(nameEn);
        nameFr = said(nameFr);
        zone = said(zone);
        roundTheClock = said(roundTheClock);
        shifts = lines(shifts);
    }

    static RotaForm of(Rota rota) {
        var plan = rota.plan();
        return new RotaForm(
                Integer.toString(rota.version()),
                "",
                plan.nameEn(),
                plan.nameFr(),
                plan.zone().getId(),
                plan.roundTheClock() ? "true" : "",
                plan.shifts().stream().map(ShiftForm::of).toList());
    }

    RotaForm withVersion(int other) {
        return new RotaForm(Integer.toString(other), owner, nameEn, nameFr, zone, roundTheClock, shifts);
    }

    /** After one of the form's own buttons, such as {@code shifts:remove:2}; as it was where there is no such button. */
    RotaForm after(String button, String today) {
        var words = button.split(":");
        var index = words.length == 3 && words[2].matches("\\d{1,3}") ? Integer.parseInt(words[2]) : -1;
        var changed = new ArrayList<>(shifts);
        var known = index >= 0 && index < shifts.size();
        switch (words[0] + ":" + (words.length > 1 ? words[1] : "")) {
            case "shifts:add" -> changed.add(ShiftForm.blank(today));
            case "shifts:copy" -> {
                if (known) {
                    changed.add(index + 1, shifts.get(index));
                }
            }
            case "shifts:remove" -> {
                if (known) {
                    changed.remove(index);
                }
            }
            case "people:add" -> {
                if (known) {
                    var shift = shifts.get(index);
                    changed.set(
                            index,
                            shift.withPeople(Stream.concat(shift.people().stream(), Stream.of(""))
                                    .toList()));
                }
            }
            default -> {
                return this;
            }
        }
        return new RotaForm(version, owner, nameEn, nameFr, zone, roundTheClock, changed);
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> lines(@Nullable List<T> lines) {
        return lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
    }
}
