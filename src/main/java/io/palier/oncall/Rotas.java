package io.palier.oncall;

import io.palier.oncall.OnCallRefused.Reason;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rotas, arranged by managers and administrators. Every change is another version with who made it and when; what is
 * refused is an {@link OnCallRefused}.
 */
@Service
@Transactional
public class Rotas {

    private static final Logger LOG = LoggerFactory.getLogger(Rotas.class);

    private final RotaRows rows;
    private final OverrideRows overrides;
    private final RotaHistory history;
    private final Arrangers arrangers;
    private final Organization organization;
    private final Clock clock;

    Rotas(
            RotaRows rows,
            OverrideRows overrides,
            RotaHistory history,
            Arrangers arrangers,
            Organization organization,
            Clock clock) {
        this.rows = rows;
        this.overrides = overrides;
        this.history = history;
        this.arrangers = arrangers;
        this.organization = organization;
        this.clock = clock;
    }

    /** Every rota, the oldest first, with the overrides that are not over. */
    @Transactional(readOnly = true)
    public List<Rota> all() {
        return rows.all(fromNowOn());
    }

    /** The rota of that number with the overrides that are not over; empty where there is none, or no longer. */
    @Transactional(readOnly = true)
    public Optional<Rota> rota(RotaId id) {
        return rows.find(id, fromNowOn());
    }

    /** The rota that serves a team, its own or its party's; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Rota> serving(TeamCode team) {
        var party = organization.team(team).map(Team::party).orElse(null);
        return rows.serving(team, party, fromNowOn());
    }

    /** What was done to a rota, the newest first. */
    @Transactional(readOnly = true)
    public List<RotaStep> history(RotaId id) {
        return history.of(id);
    }

    /** Begins a rota; an owner has one at a time. */
    public RotaId create(RotaOwner owner, RotaPlan plan, StaffId by) {
        arrangers.demandArranger(by);
        arrangers.demandOwner(owner);
        arrangers.demandStaff(plan.people());
        try {
            var id = rows.insert(owner, plan, by, now());
            LOG.info("rota={} event=created by={}", id, by);
            return id;
        } catch (DuplicateKeyException e) {
            throw new OnCallRefused(Reason.OWNER_HAS_ONE);
        }
    }

    /**
     * Replaces the plan, whose {@code version} the person saw.
     *
     * @throws RotaChanged where somebody changed it since
     * @throws RotaNotFound where there is none, or no longer
     */
    public void change(RotaId id, int version, RotaPlan plan, StaffId by) {
        arrangers.demandArranger(by);
        arrangers.demandStaff(plan.people());
        if (!rows.change(id, version, plan, by, now())) {
            throw new RotaChanged(found(id));
        }
        LOG.info("rota={} event=changed version={} by={}", id, version + 1, by);
    }

    /**
     * Takes a rota, whose {@code version} the person saw, out of use; its owner may have another one then.
     *
     * @throws RotaChanged where somebody changed it since
     * @throws RotaNotFound where there is none, or no longer
     */
    public void retire(RotaId id, int version, StaffId by) {
        arrangers.demandArranger(by);
        if (!rows.retire(id, version, by, now())) {
            throw new RotaChanged(found(id));
        }
        LOG.info("rota={} event=retired by={}", id, by);
    }

    /**
     * Puts this person on a line for a time, instead of whoever would be there.
     *
     * @param line 1 to 9
     * @param during half-open, longer than nothing; it may have begun
     * @throws RotaNotFound where there is none, or no longer
     */
    public long override(RotaId id, int line, StaffId person, Interval during, StaffId by) {
        arrangers.demandArranger(by);
        arrangers.demandStaff(Set.of(person));
        var rota = found(id);
        if (!during.end().isAfter(now()) || during.length().isZero()) {
            throw new OnCallRefused(Reason.OVER);
        }
        rota.overrides().stream()
                .filter(other -> other.line() == line)
                .filter(other -> Stretches.common(other.during(), during).isPresent())
                .findFirst()
                .ifPresent(other -> {
                    throw new OnCallRefused(Reason.OVERRIDE_OVERLAPS, List.of(other.person()), other.during());
                });
        try {
            var override = overrides.insert(id, line, person, during, by, now());
            LOG.info("rota={} event=overridden line={} override={} by={}", id, line, override, by);
            return override;
        } catch (DataIntegrityViolationException e) { // somebody made one at the same moment
            throw new OnCallRefused(Reason.OVERRIDE_OVERLAPS);
        }
    }

    /**
     * Takes an override back; one that has begun ends now.
     *
     * @throws RotaNotFound where there is none that is not over
     */
    public void withdraw(RotaId id, long override, StaffId by) {
        arrangers.demandArranger(by);
        if (!overrides.withdraw(id, override, by, now())) {
            throw new RotaNotFound(override);
        }
        LOG.info("rota={} event=override-withdrawn override={} by={}", id, override, by);
    }

    private Rota found(RotaId id) {
        return rota(id).orElseThrow(() -> new RotaNotFound(id));
    }

    private Interval fromNowOn() {
        return new Interval(now(), now().plus(100 * 365L, ChronoUnit.DAYS));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
