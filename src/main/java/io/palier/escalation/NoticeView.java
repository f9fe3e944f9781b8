package io.palier.escalation;

import io.palier.agreement.Medium;
import io.palier.agreement.Metric;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.AtThreshold;
import io.palier.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who was told what about a clock. Effective time is when the threshold was crossed, or when a repeat was planned;
 * processing time when the notice was written (domain.md E1).
 *
 * @param alert the crossing: whoever acknowledges one of its notices answers for all of them
 * @param step 1 for those told first, 2 and more for a repeat
 * @param open whether an answer is still awaited
 * @param staff whose notice it is, and {@code team} whose members'; null for others
 * @param acknowledgedAs the address whose letter's link was followed, where nobody was logged in
 * @param threshold as the agreement writes it: "75%", "PT30M"
 * @param backDated whether the breach was found only when a provisional pause was reversed (domain.md R7)
 */
public record NoticeView(
        long id,
        long alert,
        TicketNumber ticket,
        Metric metric,
        String threshold,
        int step,
        int rung,
        SupportLevel level,
        String recipient,
        Medium medium,
        Instant effectiveAt,
        Instant processedAt,
        boolean open,
        @Nullable StaffId staff,
        @Nullable TeamCode team,
        @Nullable StaffId acknowledgedBy,
        @Nullable String acknowledgedAs,
        @Nullable Instant acknowledgedAt,
        boolean backDated)
        implements AtThreshold {

    /** Whether a person said "seen". */
    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    /** Whether it is for that person to answer: their own, their team's, or any where they are a manager. */
    boolean isFor(StaffMember reader) {
        return reader.is(Role.MANAGER)
                || reader.id().equals(staff)
                || reader.team().map(own -> own.equals(team)).orElse(false);
    }
}
