package io.palier.rota;

import io.palier.look.Times;
import io.palier.oncall.Absence;
import io.palier.oncall.Absences;
import io.palier.oncall.Coverage;
import io.palier.oncall.Duty;
import io.palier.oncall.OnCall;
import io.palier.oncall.Outlook;
import io.palier.oncall.Rota;
import io.palier.oncall.RotaId;
import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together who is on call now and next, rota by rota, and what is missing in the next ninety days. */
@Component
class Board {

    private static final Duration AHEAD = Duration.ofDays(90);
    private static final Duration A_WEEK = Duration.ofDays(7);

    /** What there is of a rota that was retired between two looks. */
    private static final Outlook NOBODY = new Outlook(List.of(), List.of());

    private static final Coverage SOUND = new Coverage(List.of(), List.of());

    private final OnCall onCall;
    private final Absences absences;
    private final Organization organization;
    private final Sight sight;
    private final Times times;

    Board(OnCall onCall, Absences absences, Organization organization, Sight sight, Times times) {
        this.onCall = onCall;
        this.absences = absences;
        this.organization = organization;
        this.sight = sight;
        this.times = times;
    }

    /**
     * The page.
     *
     * @param without the teams that no rota serves
     * @param away who is away now
     */
    record Page(List<Card> cards, List<Team> without, List<Absence> away, boolean arranging) {

        /** The rotas that leave somebody unreachable at some hour. */
        public List<Card> incomplete() {
            return cards.stream()
                    .filter(card -> !card.findings().withNobody().isEmpty())
                    .toList();
        }
    }

    /** @param serves the teams whose tickets it is called for, by level and code */
    record Card(Rota rota, List<Team> serves, List<Line> lines, Findings findings) {

        public boolean isAnybodyThere() {
            return lines.stream().anyMatch(line -> !line.now().isEmpty());
        }
    }

    /** @param next null where nothing is planned for four weeks */
    record Line(int number, List<Person> now, @Nullable Person next) {}

    /** @param member null where the person left between two looks */
    record Person(Duty duty, @Nullable StaffMember member) {}

    Page page(StaffMember reader) {
        var now = times.now();
        var rotas = sight.rotas(reader);
        var serving = serving(rotas, sight.teams(reader));
        var outlooks = onCall.outlooks(now);
        var coverages = onCall.coverages(checked(now).start(), checked(now).end());
        var cards = rotas.stream()
                .map(rota -> new Card(
                        rota,
                        serving.getOrDefault(rota.id(), List.of()),
                        lines(rota, outlooks.getOrDefault(rota.id(), NOBODY)),
                        Findings.of(
                                coverages.getOrDefault(rota.id(), SOUND),
                                counting(now),
                                rota.plan().zone())))
                .sorted(Comparator.comparing(card -> card.serves().isEmpty()
                        ? "Z"
                        : card.serves().get(0).level()
                                + card.serves().get(0).code().value()))
                .toList();
        var served =
                serving.values().stream().flatMap(List::stream).map(Team::code).collect(Collectors.toSet());
        return new Page(cards, without(reader, served), away(reader, now), Sight.arranges(reader));
    }

    private List<Line> lines(Rota rota, Outlook outlook) {
        return Stream.of(
                        rota.plan().shifts().stream().map(shift -> shift.line()),
                        Stream.concat(outlook.now().stream(), outlook.next().stream())
                                .map(Duty::line))
                .flatMap(lines -> lines)
                .distinct()
                .sorted()
                .map(line -> new Line(
                        line,
                        people(outlook.now(), line),
                        people(outlook.next(), line).stream().findFirst().orElse(null)))
                .toList();
    }

    private List<Person> people(List<Duty> duties, int line) {
        return duties.stream()
                .filter(duty -> duty.line() == line)
                .map(duty -> new Person(duty, organization.member(duty.person()).orElse(null)))
                .toList();
    }

    private List<Team> without(StaffMember reader, Set<TeamCode> served) {
        return sight.teams(reader).stream()
                .filter(team -> !served.contains(team.code()))
                .toList();
    }

    private List<Absence> away(StaffMember reader, Instant now) {
        var people = sight.people(reader).stream().map(StaffMember::id).collect(Collectors.toSet());
        return absences.notOver().stream()
                .filter(absence -> absence.during().contains(now) && people.contains(absence.person()))
                .toList();
    }

    /** The time in which gaps and double bookings count: the next ninety days. */
    static Interval counting(Instant now) {
        return new Interval(now, now.plus(AHEAD));
    }

    /** The time that is looked at for them. */
    static Interval checked(Instant now) {
        return new Interval(now.minus(A_WEEK), now.plus(AHEAD).plus(A_WEEK));
    }

    /** Which teams each rota is called for: its own, or those of its party that have none. */
    static Map<RotaId, List<Team>> serving(List<Rota> rotas, List<Team> teams) {
        var serving = new HashMap<RotaId, List<Team>>();
        for (var team : teams) {
            rotas.stream()
                    .filter(rota -> team.code().equals(rota.owner().team()))
                    .findFirst()
                    .or(() -> rotas.stream()
                            .filter(rota -> team.party().equals(rota.owner().party()))
                            .findFirst())
                    .ifPresent(rota -> serving.computeIfAbsent(rota.id(), id -> new ArrayList<>())
                            .add(team));
        }
        return serving;
    }
}
