package io.palier.organization;

import io.palier.organization.StructureRefused.Reason;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Teams and systems as administrators keep them. Nothing is deleted: a team is closed, a system retired. */
@Service
@Transactional
public class Structure {

    private static final Logger LOG = LoggerFactory.getLogger(Structure.class);

    private final StructureRows rows;
    private final Organization organization;
    private final SettingChanges trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Structure(
            StructureRows rows,
            Organization organization,
            SettingChanges trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.organization = organization;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Every team, closed or not, by level and code. */
    @Transactional(readOnly = true)
    public List<TeamRecord> teams() {
        return rows.teams();
    }

    /** The team of that code; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<TeamRecord> team(TeamCode code) {
        return rows.team(code);
    }

    /** Opens a team. @throws StructureRefused where the code is taken or the rest does not go together */
    public void addTeam(Team team, StaffId by) {
        if (rows.team(team.code()).isPresent()) {
            throw new StructureRefused(Reason.TAKEN);
        }
        demand(team);
        organization.addTeam(team);
        noteTeam(team.code(), Map.of(), "opened", by);
    }

    /**
     * Keeps a team as given; code and level stay.
     *
     * @throws StructureChanged where it was changed since {@code seenVersion}
     * @throws StructureRefused where it does not go together
     */
    public void changeTeam(Team team, int seenVersion, StaffId by) {
        var before = kept(team.code());
        demand(team);
        if (!rows.changeTeam(team, seenVersion)) {
            throw new StructureChanged(team.code().value());
        }
        noteTeam(team.code(), before.fields(), "changed", by);
    }

    /**
     * Closes a team: nothing can go there any more. Who still needs it, such as a room whose tickets it holds, breaks it
     * off with an exception of its own.
     *
     * @throws StructureChanged as {@link #changeTeam}
     * @throws StructureRefused where people work in it, a nature or a system leads to it, or it is the last at L1 or L2
     */
    public void closeTeam(TeamCode code, int seenVersion, StaffId by) {
        var before = kept(code);
        rows.holdTeam(code);
        objection(before.team()).ifPresent(reason -> {
            throw new StructureRefused(reason);
        });
        events.publishEvent(new TeamCloses(code));
        turn(before, seenVersion, now(), "closed", by);
    }

    /** Opens it again. @throws StructureChanged as {@link #changeTeam} */
    public void reopenTeam(TeamCode code, int seenVersion, StaffId by) {
        turn(kept(code), seenVersion, null, "reopened", by);
    }

    /** Every system, those that are retired last. */
    @Transactional(readOnly = true)
    public List<SystemRecord> systems() {
        return rows.systems();
    }

    /** The system of that code; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<SystemRecord> system(SystemCode code) {
        return rows.system(code);
    }

    /** Supports one more system. @throws StructureRefused where the code is taken or the owner no department */
    public void addSystem(SupportedSystem system, StaffId by) {
        if (rows.system(system.code()).isPresent()) {
            throw new StructureRefused(Reason.TAKEN);
        }
        demand(system);
        organization.support(system);
        noteSystem(system.code(), Map.of(), "added", by);
    }

    /** Keeps a system as given; its vendor stays as the routing table has it. @throws StructureChanged, StructureRefused as for a team */
    public void changeSystem(SupportedSystem system, int seenVersion, StaffId by) {
        var before = keptSystem(system.code());
        demand(system);
        if (!rows.changeSystem(system, seenVersion)) {
            throw new StructureChanged(system.code().value());
        }
        noteSystem(system.code(), before.fields(), "changed", by);
    }

    /** Retires a system, or takes it into use again: a retired one is offered to nobody. @throws StructureChanged as for a team */
    public void retireSystem(SystemCode code, int seenVersion, boolean retired, StaffId by) {
        var before = keptSystem(code);
        if (!retired) {
            demand(before.system());
        }
        if (!rows.retireSystem(code, seenVersion, retired ? now() : null)) {
            throw new StructureChanged(code.value());
        }
        noteSystem(code, before.fields(), retired ? "retired" : "restored", by);
    }

    private Optional<Reason> objection(Team team) {
        if (!organization.membersOf(team.code()).isEmpty()) {
            return Optional.of(Reason.HAS_PEOPLE);
        }
        if (rows.isRouted(team.code())) {
            return Optional.of(Reason.ROUTED);
        }
        if (rows.supports(team.code())) {
            return Optional.of(Reason.SUPPORTS);
        }
        var needed = team.level() == SupportLevel.L1 || team.level() == SupportLevel.L2;
        return needed && organization.teamsAt(team.level()).size() == 1 ? Optional.of(Reason.LAST) : Optional.empty();
    }

    private void demand(Team team) {
        StructureRules.objection(team, organization.party(team.party()).orElse(null))
                .ifPresent(reason -> {
                    throw new StructureRefused(reason);
                });
    }

    private void demand(SupportedSystem system) {
        if (system.name().isBlank() || system.name().length() > 80) {
            throw new StructureRefused(Reason.NAME);
        }
        var atWork = organization
                .team(system.owner())
                .filter(team -> team.level() == SupportLevel.L3 && !team.closed())
                .isPresent();
        if (!atWork) {
            throw new StructureRefused(Reason.OWNER);
        }
    }

    private void turn(TeamRecord before, int seenVersion, @Nullable Instant closedAt, String event, StaffId by) {
        var code = before.team().code();
        if (!rows.closeTeam(code, seenVersion, closedAt)) {
            throw new StructureChanged(code.value());
        }
        noteTeam(code, before.fields(), event, by);
    }

    private void noteTeam(TeamCode code, Map<String, String> before, String event, StaffId by) {
        organization.teamsChanged();
        trail.note(Area.TEAM, code.value(), before, kept(code).fields(), by.value());
        LOG.info("team={} event={} by={}", code, event, by);
    }

    private void noteSystem(SystemCode code, Map<String, String> before, String event, StaffId by) {
        organization.systemsChanged();
        trail.note(Area.SYSTEM, code.value(), before, keptSystem(code).fields(), by.value());
        LOG.info("system={} event={} by={}", code, event, by);
    }

    private TeamRecord kept(TeamCode code) {
        return rows.team(code).orElseThrow(() -> new IllegalStateException("no such team: " + code));
    }

    private SystemRecord keptSystem(SystemCode code) {
        return rows.system(code).orElseThrow(() -> new IllegalStateException("no such system: " + code));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
