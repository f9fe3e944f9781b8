package io.palier.oncall;

import io.palier.oncall.OnCallRefused.Reason;
import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away, and who stands in: said by everybody for themselves, and by managers and administrators for anybody. What
 * is refused is an {@link OnCallRefused}.
 */
@Service
@Transactional
public class Absences {

    private static final Logger LOG = LoggerFactory.getLogger(Absences.class);

    private final AbsenceRows rows;
    private final Arrangers arrangers;
    private final Clock clock;

    Absences(AbsenceRows rows, Arrangers arrangers, Clock clock) {
        this.rows = rows;
        this.arrangers = arrangers;
        this.clock = clock;
    }

    /** Those that are not over, by beginning. */
    @Transactional(readOnly = true)
    public List<Absence> notOver() {
        return rows.notOverAt(now());
    }

    /**
     * Keeps that somebody is away.
     *
     * @param during half-open, longer than nothing; it may have begun
     * @param substitute null where nobody stands in
     */
    public AbsenceId add(StaffId person, Interval during, @Nullable StaffId substitute, StaffId by) {
        arrangers.demandSelfOrArranger(person, by);
        arrangers.demandStaff(substitute == null ? Set.of(person) : Set.copyOf(List.of(person, substitute)));
        if (substitute != null) {
            arrangers.demandSameHouse(person, substitute);
        }
        if (!during.end().isAfter(now()) || during.length().isZero()) {
            throw new OnCallRefused(Reason.OVER);
        }
        rows.alone();
        demandFit(new Absence(new AbsenceId(0), person, during, substitute, by, now()));
        var id = rows.insert(person, during, substitute, by, now());
        LOG.info("absence={} event=added by={}", id, by);
        return id;
    }

    /**
     * Takes an absence back; one that has begun ends now.
     *
     * @throws RotaNotFound where there is none that is not over
     */
    public void withdraw(AbsenceId id, StaffId by) {
        var absence = rows.find(id).orElseThrow(() -> new RotaNotFound(id));
        arrangers.demandSelfOrArranger(absence.person(), by);
        if (!rows.withdraw(id, by, now())) {
            throw new RotaNotFound(id);
        }
        LOG.info("absence={} event=withdrawn by={}", id, by);
    }

    private void demandFit(Absence absence) {
        var others = rows.in(absence.during());
        others.stream()
                .filter(other -> other.person().equals(absence.person()))
                .findFirst()
                .ifPresent(other -> {
                    throw new OnCallRefused(Reason.ABSENCE_OVERLAPS, List.of(other.person()), other.during());
                });
        Circle.closedBy(absence, others).ifPresent(circle -> {
            throw new OnCallRefused(Reason.CIRCLE, circle.people(), circle.during());
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
