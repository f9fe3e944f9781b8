package io.palier.rota;

import static io.palier.rota.RotaForm.said;

import io.palier.agreement.Priority;
import io.palier.escalation.CallQuestion;
import io.palier.organization.PartyCode;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who is to be called, as it is asked.
 *
 * @param of {@code party:} or {@code agreement:} and its code
 * @param team empty for each that may hold a ticket on the level
 * @param day empty for today
 * @param time empty for the time it is
 */
record CallForm(String of, String level, String team, String priority, String day, String time) {

    CallForm {
        of = said(of);
        level = said(level);
        team = said(team);
        priority = said(priority);
        day = said(day);
        time = said(time);
    }

    /** Whether anything was asked at all. */
    boolean isAsked() {
        return !(of + level + team + priority + day + time).isEmpty();
    }

    /**
     * The question, by the wall clock of that zone; null where something cannot be read, which is an error in its field then.
     *
     * @param offered what {@code of} may be
     * @param teams those that may be asked about
     */
    @Nullable
    CallQuestion question(Errors errors, List<String> offered, List<Team> teams, Instant now, ZoneId zone) {
        var reading = new RotaReading(errors);
        var whose = reading.read("of", of, "rota.call.problem.of", text -> demand(text, offered.contains(text)));
        var on = reading.read("level", level, "rota.call.problem.level", SupportLevel::valueOf);
        var priorityRead = reading.read("priority", priority, "rota.call.problem.priority", Priority::valueOf);
        var holder = team.isEmpty()
                ? null
                : reading.read("team", team, "rota.call.problem.team", text -> {
                    var code = new TeamCode(text);
                    demand(text, teams.stream().anyMatch(one -> one.code().equals(code) && one.level() == on));
                    return code;
                });
        var at = at(reading, now, zone);
        if (errors.hasErrors() || whose == null || on == null || priorityRead == null || at == null) {
            return null;
        }
        var code = whose.substring(whose.indexOf(':') + 1);
        return whose.startsWith("party:")
                ? new CallQuestion(new PartyCode(code), null, on, holder, priorityRead, at)
                : new CallQuestion(null, code, on, holder, priorityRead, at);
    }

    /** A time that the clocks skip is taken as much later; one that they show twice is meant the first time. */
    private @Nullable Instant at(RotaReading reading, Instant now, ZoneId zone) {
        var here = now.truncatedTo(ChronoUnit.MINUTES).atZone(zone);
        var date = day.isEmpty() ? here.toLocalDate() : reading.date("day", day);
        var clock = time.isEmpty() ? here.toLocalTime() : reading.clock("time", time);
        return date == null || clock == null
                ? null
                : date.atTime(clock).atZone(zone).toInstant();
    }

    private static String demand(String text, boolean known) {
        if (!known) {
            throw new IllegalArgumentException("not offered");
        }
        return text;
    }
}
