package io.palier.oncall;

import io.palier.organization.Organization;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is on call: then, now, or in weeks. Every answer follows from rotas, overrides and absences as they stand. */
@Service
@Transactional(readOnly = true)
public class OnCall {

    private final RotaRows rotas;
    private final AbsenceRows absences;
    private final Organization organization;

    OnCall(RotaRows rotas, AbsenceRows absences, Organization organization) {
        this.rotas = rotas;
        this.absences = absences;
        this.organization = organization;
    }

    /**
     * Who is to be called for a team at that instant, the first line first, by its own rota or else by its party's; empty
     * where nobody is, whether there is a rota or not. Two people may hold one line, and one person two.
     */
    public List<Duty> onDuty(TeamCode team, Instant at) {
        var window = Roster.around(at);
        return rotas.serving(team, partyOf(team), window)
                .map(rota -> new Roster(rota, substitutes(window)).onDuty(at))
                .orElse(List.of());
    }

    /** Who would be on call for the team at that instant but is away, and nobody stands in; the first line first. */
    public List<StaffId> awayWithoutStandIn(TeamCode team, Instant at) {
        var window = Roster.around(at);
        return rotas.serving(team, partyOf(team), window)
                .map(rota -> new Roster(rota, substitutes(window)).awayWithoutStandIn(at))
                .orElse(List.of());
    }

    /** Who is on call by every rota there is at that instant, and who will be next. */
    public Map<RotaId, Outlook> outlooks(Instant at) {
        var window = Roster.around(at);
        var substitutes = substitutes(window);
        var found = new LinkedHashMap<RotaId, Outlook>();
        rotas.all(window).forEach(rota -> found.put(rota.id(), new Roster(rota, substitutes).outlook(at)));
        return found;
    }

    /** Whether a rota serves the team, its own or its party's; that somebody is on call by it is not said. */
    public boolean hasRota(TeamCode team) {
        return rotas.serves(team, partyOf(team));
    }

    /**
     * Who answers for a person at that instant: they themselves when present, else the end of the chain of substitutes;
     * empty where that leads to nobody, or the person does not work here.
     */
    public Optional<StaffId> standIn(StaffId person, Instant at) {
        return substitutes(new Interval(at, at.plusSeconds(1))).standIn(person, at);
    }

    /**
     * The duties of a rota between two instants by beginning; an end that lies beyond is null.
     *
     * @throws RotaNotFound where there is none
     */
    public List<Duty> duties(RotaId id, Instant from, Instant until) {
        var window = new Interval(from, until);
        return new Roster(rota(id, window), substitutes(window)).duties(window);
    }

    /**
     * What there is to put right in a rota between two instants; people who are on call elsewhere at the same time, by any
     * other rota, are found as well.
     *
     * @throws RotaNotFound where there is none
     */
    public Coverage coverage(RotaId id, Instant from, Instant until) {
        return Optional.ofNullable(coverages(from, until).get(id)).orElseThrow(() -> new RotaNotFound(id));
    }

    /** The same for every rota there is. */
    public Map<RotaId, Coverage> coverages(Instant from, Instant until) {
        var window = new Interval(from, until);
        var all = rotas.all(window);
        var check = new CoverageCheck(all, substitutes(window), window);
        var found = new LinkedHashMap<RotaId, Coverage>();
        all.forEach(rota -> found.put(rota.id(), check.of(rota)));
        return found;
    }

    private Rota rota(RotaId id, Interval window) {
        return rotas.find(id, window).orElseThrow(() -> new RotaNotFound(id));
    }

    private Substitutes substitutes(Interval window) {
        return new Substitutes(absences.in(window), worksHere());
    }

    /** Asks once for each person, however often a rota names them. */
    private Predicate<StaffId> worksHere() {
        var known = new HashMap<StaffId, Boolean>();
        return person ->
                known.computeIfAbsent(person, id -> organization.member(id).isPresent());
    }

    private @Nullable PartyCode partyOf(TeamCode team) {
        return organization.team(team).map(Team::party).orElse(null);
    }
}
