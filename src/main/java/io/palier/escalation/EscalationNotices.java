package io.palier.escalation;

import io.palier.letter.LetterId;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.ticket.TicketNumber;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a crossed threshold reached, and who answered: one answer is enough for all who were told of it. */
@Service
@Transactional(readOnly = true)
public class EscalationNotices {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationNotices.class);
    private static final int SHOWN = 50;
    private static final Duration RECENT = Duration.ofHours(24);

    private final NoticeTable table;
    private final AlertTable alerts;
    private final CoverageTable coverage;
    private final SeenLink seen;
    private final Organization organization;
    private final Clock clock;

    EscalationNotices(
            NoticeTable table,
            AlertTable alerts,
            CoverageTable coverage,
            SeenLink seen,
            Organization organization,
            Clock clock) {
        this.table = table;
        this.alerts = alerts;
        this.coverage = coverage;
        this.seen = seen;
        this.organization = organization;
        this.clock = clock;
    }

    /** The types of the events that other systems may hear. */
    public static List<String> topics() {
        return List.of(AlertDocument.AT_RISK, AlertDocument.BREACHED);
    }

    /** Everybody told about a ticket, in order of effective time. */
    public List<NoticeView> of(TicketNumber ticket) {
        return table.of(ticket);
    }

    /** What was found about a ticket's promises, oldest first, whether or not anybody was told. */
    public List<AlertView> alertsOf(TicketNumber ticket) {
        return alerts.of(ticket);
    }

    /** The tickets that an agreement puts at the head of the board until somebody acknowledges; oldest first, 50 at most. */
    public List<AlertView> raised() {
        return alerts.raised(SHOWN);
    }

    /** Where nobody was on call within the last 24 hours though somebody was to be told; newest first, 50 at most. */
    public List<CoverageAlert> uncovered() {
        return coverage.since(clock.instant().minus(RECENT));
    }

    /** The notices to a person, or to the person's team, that nobody acknowledged yet; newest first, 50 at most. */
    public List<NoticeView> openFor(StaffId reader) {
        return organization
                .member(reader)
                .map(member -> table.openFor(member, SHOWN))
                .orElse(List.of());
    }

    /** How many notices await the reader's answer. */
    public int countOpenFor(StaffId reader) {
        return organization.member(reader).map(table::countOpenFor).orElse(0);
    }

    /**
     * Says "seen" for a notice that was meant for that person or team, or for anybody by a manager; nobody is told of it
     * again. A second time changes nothing.
     *
     * @throws NoticeNotFound where there is none, or none for {@code by} to answer
     */
    @Transactional
    public void acknowledge(long notice, StaffId by) {
        var member = organization.member(by).orElseThrow(NoticeNotFound::new);
        var found = table.find(notice).filter(n -> n.isFor(member)).orElseThrow(NoticeNotFound::new);
        if (alerts.acknowledge(found.alert(), by, null, clock.instant())) {
            LOG.info("alert={} notice={} event=acknowledged by={}", found.alert(), notice, by);
        }
    }

    /** The notice that a letter's link leads to. @throws NoticeNotFound where the link is none of ours */
    public NoticeView byLink(UUID letter, String signature) {
        var id = new LetterId(letter);
        if (!seen.fits(id, signature)) {
            throw new NoticeNotFound();
        }
        return table.find(id).orElseThrow(NoticeNotFound::new);
    }

    /**
     * Says "seen" as whoever the letter was written to, as {@link #acknowledge} does.
     *
     * @throws NoticeNotFound where the link is none of ours
     */
    @Transactional
    public void acknowledgeByLink(UUID letter, String signature) {
        var found = byLink(letter, signature);
        var as = found.staff() == null ? found.recipient() : null;
        if (alerts.acknowledge(found.alert(), found.staff(), as, clock.instant())) {
            LOG.info("alert={} notice={} event=acknowledged by=letter", found.alert(), found.id());
        }
    }

    /** The alerts whose repeat failed too often, oldest first; a person looks at them and may have them tried again. */
    public List<SetAsideAlert> setAside() {
        return alerts.setAside();
    }

    /**
     * How many crossings raised more than one alert, or told somebody the same twice, in the last 24 hours. It is none
     * (domain.md E2); whoever runs the house wants to see that.
     */
    public long duplicates() {
        return alerts.duplicates(clock.instant().minus(RECENT));
    }

    /** Has an alert that was set aside tried again. */
    @Transactional
    public void retry(long alert, StaffId by) {
        if (alerts.retry(alert)) {
            LOG.info("alert={} event=alert-retried by={}", alert, by);
        }
    }
}
