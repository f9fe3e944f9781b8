package io.palier.rota;

import io.palier.look.Option;
import io.palier.oncall.Rota;
import io.palier.oncall.Rotas;
import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of this room offer to choose from, in the reader's language. */
@Component("rotaChoices")
class Choices {

    private final Organization organization;
    private final Rotas rotas;
    private final Sight sight;
    private final MessageSource messages;

    Choices(Organization organization, Rotas rotas, Sight sight, MessageSource messages) {
        this.organization = organization;
        this.rotas = rotas;
        this.sight = sight;
        this.messages = messages;
    }

    /** Who may be named to this reader, by the name of their team, managers and administrators last. */
    Map<String, List<Option>> people(StaffMember reader) {
        var people = sight.people(reader);
        var groups = new LinkedHashMap<String, List<Option>>();
        for (var team : organization.teams()) {
            people.stream()
                    .filter(member -> member.worksIn(team.code()))
                    .forEach(member -> add(team.name(locale()), member, groups));
        }
        people.stream()
                .filter(member -> member.team().isEmpty())
                .forEach(member -> add(messages.getMessage("rota.no-team", null, locale()), member, groups));
        return groups;
    }

    /** The teams, and then the parties that have teams, without a rota of their own. */
    List<Option> owners() {
        var taken = rotas.all().stream().map(Rota::owner).toList();
        var teams = organization.teams();
        return Stream.concat(
                        teams.stream()
                                .filter(team -> taken.stream()
                                        .noneMatch(owner -> team.code().equals(owner.team())))
                                .map(team -> new Option("team:" + team.code(), team.name(locale()))),
                        organization.parties().stream()
                                .filter(party -> teams.stream().map(Team::party).anyMatch(party.code()::equals))
                                .filter(party ->
                                        taken.stream().noneMatch(owner -> Objects.equals(party.code(), owner.party())))
                                .map(party -> new Option(
                                        "party:" + party.code(),
                                        messages.getMessage(
                                                "rota.owner.party", new Object[] {party.name()}, locale()))))
                .toList();
    }

    /** The lines, the first called first. */
    public List<Option> lines() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(line -> new Option(
                        Integer.toString(line), messages.getMessage("rota.line", new Object[] {line}, locale())))
                .toList();
    }

    /** The days of the week from Monday, in full. */
    public List<Option> days() {
        return days(TextStyle.FULL);
    }

    /** The same in short. */
    public List<Option> shortDays() {
        return days(TextStyle.SHORT);
    }

    /** Every zone of the time-zone database that has a place in its name. */
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    private static List<Option> days(TextStyle style) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Option(day.name(), day.getDisplayName(style, locale())))
                .toList();
    }

    private static void add(String group, StaffMember member, Map<String, List<Option>> groups) {
        groups.computeIfAbsent(group, name -> new ArrayList<>())
                .add(new Option(member.id().value(), member.name()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
