package io.palier.escalation;

import io.palier.organization.StaffId;
import io.palier.ticket.TicketNumber;
import java.util.List;
import org.springframework.stereotype.Service;

/** Whom a crossed threshold reached, and who answered. */
@Service
public class EscalationNotices {

    /** Everybody told about a ticket, in order of effective time. */
    public List<NoticeView> of(TicketNumber ticket) {
        throw new UnsupportedOperationException();
    }

    /** The notices to a person, or to the person's team, that nobody acknowledged yet; newest first, 50 at most. */
    public List<NoticeView> openFor(StaffId reader) {
        throw new UnsupportedOperationException();
    }

    /** How many notices await the reader's answer. */
    public int countOpenFor(StaffId reader) {
        throw new UnsupportedOperationException();
    }

    /** Says "seen" for a notice that was meant for that person or team; a second time changes nothing. */
    public void acknowledge(long notice, StaffId by) {
        throw new UnsupportedOperationException();
    }
}
