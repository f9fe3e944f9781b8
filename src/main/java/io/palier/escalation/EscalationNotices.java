package io.palier.escalation;

import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.ticket.TicketNumber;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a crossed threshold reached, and who answered. */
@Service
@Transactional(readOnly = true)
public class EscalationNotices {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationNotices.class);
    private static final int SHOWN = 50;

    private final NoticeTable table;
    private final EscalationNoticeRepository notices;
    private final Organization organization;
    private final Clock clock;

    EscalationNotices(NoticeTable table, EscalationNoticeRepository notices, Organization organization, Clock clock) {
        this.table = table;
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    /** Everybody told about a ticket, in order of effective time. */
    public List<NoticeView> of(TicketNumber ticket) {
        return table.of(ticket);
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
     * Says "seen" for a notice that was meant for that person or team, or for anybody by a manager; a second time changes
     * nothing.
     *
     * @throws NoticeNotFound where there is none, or none for {@code by} to answer
     */
    @Transactional
    public void acknowledge(long notice, StaffId by) {
        var member = organization.member(by).orElseThrow(NoticeNotFound::new);
        var found = notices.findById(notice).filter(n -> n.isFor(member)).orElseThrow(NoticeNotFound::new);
        if (found.acknowledge(member, clock.instant())) {
            LOG.info("notice={} event=acknowledged by={}", notice, by);
        }
    }
}
