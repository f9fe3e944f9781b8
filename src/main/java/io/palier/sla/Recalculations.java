package io.palier.sla;

import io.palier.agreement.AgreementEvent;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Agreements;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.sla.Recalculation.Cause;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts open clocks again when what they count by has changed: a day approved after they began, or another version of
 * their agreement, on purpose (domain.md §4; cases.md A19, B33). Once, in the background, on record; what was broken stays
 * broken, and what has ended is not touched.
 */
@Service
@Transactional(readOnly = true)
public class Recalculations {

    /** So many clocks a preview looks at; a page is asked for by somebody who waits. */
    private static final int EXAMINED = 5_000;

    private static final int SHOWN = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Recalculations.class);

    private final RecalculationRows rows;
    private final RecalculationRetry retry;
    private final TicketClockRepository clocks;
    private final Agreements agreements;
    private final ClockVersions versions;
    private final Organization organization;
    private final Clock clock;

    Recalculations(
            RecalculationRows rows,
            RecalculationRetry retry,
            TicketClockRepository clocks,
            Agreements agreements,
            ClockVersions versions,
            Organization organization,
            Clock clock) {
        this.rows = rows;
        this.retry = retry;
        this.clocks = clocks;
        this.agreements = agreements;
        this.versions = versions;
        this.organization = organization;
        this.clock = clock;
    }

    /** What the open clocks of a version would come to if it were as {@code then}: with other days off, or another one. */
    public RecountPreview preview(AgreementVersionId version, AgreementVersion then) {
        var now = now();
        var examined = clocks.openUnder(version.value(), Limit.of(EXAMINED));
        var counted = examined.stream()
                .flatMap(one -> recounted(one, then, now).stream())
                .toList();
        var moved = counted.stream().filter(Recount::moves).toList();
        return new RecountPreview(
                rows.open(version),
                examined.size(),
                examined.size() - counted.size(),
                moved.size(),
                moved.stream().limit(SHOWN).toList());
    }

    /**
     * Moves the open clocks of one version to another of the same agreement, in the background.
     *
     * @param why 1 to 2,000 characters, kept with the report
     * @throws IllegalArgumentException where the two are not versions of one agreement, or {@code why} is blank or longer
     * @throws IllegalStateException where {@code by} is neither manager nor administrator
     */
    @Transactional
    public UUID migrate(AgreementVersionId from, AgreementVersionId to, String why, StaffId by) {
        demandManager(by);
        if (from.equals(to)
                || !agreements
                        .version(from)
                        .code()
                        .equals(agreements.version(to).code())) {
            throw new IllegalArgumentException("not two versions of one agreement: " + from + ", " + to);
        }
        if (why.isBlank() || why.length() > 2_000) {
            throw new IllegalArgumentException("a migration has a reason of at most 2,000 characters");
        }
        return ask(Cause.MIGRATION, from, to, why.strip(), by, now());
    }

    /**
     * Has the tickets that a recalculation failed on tried again, in the background, by a recalculation of its own; gives
     * that one, empty where there is none to try.
     *
     * @throws IllegalStateException where {@code by} is neither manager nor administrator
     */
    @Transactional
    public Optional<UUID> retry(UUID id, StaffId by) {
        demandManager(by);
        var again = UUID.randomUUID();
        var tickets = retry.again(id, again, by, now());
        if (tickets == 0) {
            return Optional.empty();
        }
        LOG.info("recalculation={} event=retried as={} by={} tickets={}", id, again, by, tickets);
        return Optional.of(again);
    }

    /** That one; empty where there is none. */
    public Optional<Recalculation> recalculation(UUID id) {
        return rows.find(id);
    }

    /** The newest, at most 50. */
    public List<Recalculation> newest() {
        return rows.newest(50);
    }

    /** What it moved so far, soonest due first, at most 200. */
    public List<Recount> report(UUID id) {
        return rows.lines(id, SHOWN);
    }

    /** The tickets it failed on too often, the first 200 by number; they wait for {@link #retry}. */
    public List<Recalculation.SetAside> setAside(UUID id) {
        return retry.setAside(id, SHOWN);
    }

    /** In the transaction that decided about the days: no decision without its recalculation. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AgreementEvent.CalendarChanged event) {
        for (var version : event.versions()) {
            ask(Cause.CALENDAR, version, version, "CALENDAR", event.by(), event.at());
        }
    }

    /** One clock that cannot be counted hides no other. */
    private Optional<Recount> recounted(TicketClock one, AgreementVersion then, Instant now) {
        try {
            return Optional.of(one.recounted(versions.of(one), then, now));
        } catch (RuntimeException e) {
            LOG.warn(
                    "clock={} event=preview-failed because={}",
                    one.id(),
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private void demandManager(StaffId by) {
        var member = organization.member(by).orElseThrow();
        if (!member.is(Role.MANAGER) && !member.is(Role.ADMINISTRATOR)) {
            throw new IllegalStateException(by + " may not have tickets counted again");
        }
    }

    private UUID ask(Cause cause, AgreementVersionId from, AgreementVersionId to, String why, StaffId by, Instant at) {
        var id = UUID.randomUUID();
        var tickets = rows.ask(id, cause, from, to, why, by, at);
        LOG.info("recalculation={} event=asked cause={} version={} tickets={}", id, cause, from.value(), tickets);
        return id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
