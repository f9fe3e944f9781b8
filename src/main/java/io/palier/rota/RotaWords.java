package io.palier.rota;

import io.palier.look.Times;
import io.palier.oncall.Coverage.Post;
import io.palier.oncall.OnCallRefused;
import io.palier.oncall.RotaOwner;
import io.palier.oncall.RotaStep;
import io.palier.oncall.Rotas;
import io.palier.oncall.Rotation;
import io.palier.oncall.Shift;
import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import io.palier.slaclock.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shifts, gaps and who they are about, in the reader's language; {@code ${@rotaWords…}} in templates. */
@Component("rotaWords")
class RotaWords {

    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;

    private final MessageSource messages;
    private final Organization organization;
    private final Rotas rotas;
    private final Times times;

    RotaWords(MessageSource messages, Organization organization, Rotas rotas, Times times) {
        this.messages = messages;
        this.organization = organization;
        this.rotas = rotas;
        this.times = times;
    }

    /** {@code Tue 3 Mar 06:00} by the wall clock of that zone; with the year where it is another than now's. */
    public String at(Instant instant, ZoneId zone) {
        var local = LocalDateTime.ofInstant(instant, zone);
        var thisYear = local.getYear() == LocalDate.ofInstant(times.now(), zone).getYear();
        return format(local, thisYear ? "EEE d MMM HH:mm" : "EEE d MMM uuuu HH:mm");
    }

    /** {@code Tue 3 Mar 22:00–06:00}, or both ends in full where it is longer than a night. */
    public String range(Interval during, ZoneId zone) {
        var start = LocalDateTime.ofInstant(during.start(), zone);
        var end = LocalDateTime.ofInstant(during.end(), zone);
        return end.isAfter(start.plusDays(1))
                ? at(during.start(), zone) + " – " + at(during.end(), zone)
                : at(during.start(), zone) + "–" + ending(end.toLocalTime());
    }

    /** {@code 22:00–06:00}; the midnight that ends a day is 24:00. */
    public String hours(LocalTime from, LocalTime to) {
        return from + "–" + ending(to);
    }

    /** A date of the calendar, without a zone: {@code Mon 2 Mar 2026}. */
    public String date(LocalDate date) {
        return format(date.atStartOfDay(), "EEE d MMM uuuu");
    }

    /** {@code Mon 2 Mar}. */
    public String dayOfWeek(LocalDate date) {
        return format(date.atStartOfDay(), "EEE d MMM");
    }

    /** Both ends of what lies within one day of that zone: {@code 22:00–24:00}. */
    public String hoursOn(Interval during, ZoneId zone) {
        return hours(
                LocalDateTime.ofInstant(during.start(), zone).toLocalTime(),
                LocalDateTime.ofInstant(during.end(), zone).toLocalTime());
    }

    /** {@code every day}, {@code Mon–Fri}, {@code Mon, Wed–Thu}. */
    public String days(Collection<DayOfWeek> days) {
        if (days.size() == 7) {
            return text("rota.days.all");
        }
        var runs = new ArrayList<String>();
        var ordered = List.copyOf(new TreeSet<>(days));
        for (var i = 0; i < ordered.size(); ) {
            var last = i;
            while (last + 1 < ordered.size()
                    && ordered.get(last + 1).ordinal() == ordered.get(last).ordinal() + 1) {
                last++;
            }
            runs.add(i == last ? day(ordered.get(i)) : day(ordered.get(i)) + "–" + day(ordered.get(last)));
            i = last + 1;
        }
        return String.join(", ", runs);
    }

    /** A day of the week in short. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale());
    }

    /** Who takes turns how: {@code Anna, then Bob; a week each, from Mondays 08:00}. */
    public String turns(Shift shift) {
        var rotation = shift.rotation();
        var people = rotation.people().stream().map(this::person).collect(Collectors.joining(text("rota.turns.then")));
        if (rotation.people().size() == 1) {
            return people;
        }
        return rotation.turn() == Rotation.Turn.DAY
                ? text("rota.turns.DAY", people, rotation.handoverAt())
                : text(
                        "rota.turns.WEEK",
                        people,
                        rotation.handoverDay().getDisplayName(TextStyle.FULL, locale()),
                        rotation.handoverAt());
    }

    /** When something happens that comes back: {@code Sat, Sun 08:00–18:00, 26 times from … to …}; once, just when. */
    public String recurring(Recurring<?> one, ZoneId zone) {
        if (one.count() == 1) {
            return range(one.first(), zone);
        }
        var hours = one.daysOver() > 1
                ? text("rota.recurring.long", one.from(), one.daysOver(), one.to())
                : hours(one.from(), one.to());
        return text(
                "rota.recurring",
                days(one.days()),
                hours,
                one.count(),
                date(LocalDate.ofInstant(one.first().start(), zone)),
                date(LocalDate.ofInstant(one.last().start(), zone)));
    }

    /** A person's name; the log-in name of one who left. */
    public String person(StaffId id) {
        return organization.member(id).map(StaffMember::name).orElse(id.value());
    }

    /** As much of a person's name as a bar of so many minutes has room for. */
    public String fitting(StaffId id, int minutes) {
        var name = person(id);
        if (minutes >= 20 + 13 * name.length()) {
            return name;
        }
        var words = name.split("[ '-]+");
        if (minutes >= 20 + 13 * words[0].length()) {
            return words[0];
        }
        return minutes < 45
                ? ""
                : Stream.of(words).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** Names in a row. */
    public String people(Collection<StaffId> people) {
        return people.stream().map(this::person).collect(Collectors.joining(", "));
    }

    /** Teams in a row. */
    public String teams(Collection<Team> teams) {
        return teams.stream().map(team -> team.name(locale())).collect(Collectors.joining(", "));
    }

    /** Places to be on call at: {@code IT support, line 1; Billing, line 2}. */
    public String posts(Collection<Post> posts) {
        return posts.stream()
                .map(post -> text(
                        "rota.findings.post",
                        rotas.rota(post.rota())
                                .map(rota -> owner(rota.owner()))
                                .orElse(post.rota().toString()),
                        post.line()))
                .collect(Collectors.joining("; "));
    }

    /** What somebody did to a rota. */
    public String step(RotaStep step, ZoneId zone) {
        var person = step.person();
        var during = step.during();
        return person == null || during == null
                ? text("rota.history." + step.kind(), step.version())
                : text("rota.history." + step.kind(), person(person), step.line(), range(during, zone));
    }

    /** The team or party that a rota is of. */
    public String owner(RotaOwner owner) {
        var team = owner.team();
        var party = owner.party();
        if (team != null) {
            return organization.team(team).map((Team t) -> t.name(locale())).orElse(team.value());
        }
        return party == null ? "" : organization.party(party).map(Party::name).orElse(party.value());
    }

    /** What was refused, in a sentence that says with whom and when. */
    public String refusal(OnCallRefused refused, ZoneId zone) {
        var during = refused.during();
        var named = refused.people().stream().map(this::person).collect(Collectors.joining(" → "));
        if (refused.reason() == OnCallRefused.Reason.CIRCLE) {
            named += " → " + person(refused.people().get(0));
        }
        return text("oncall.refusal." + refused.reason(), named, during == null ? "" : range(during, zone));
    }

    private String text(String key, @Nullable Object... args) {
        return messages.getMessage(key, args, locale());
    }

    private static String ending(LocalTime to) {
        return to.equals(MIDNIGHT) ? "24:00" : to.toString();
    }

    private static String format(LocalDateTime local, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(local);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
