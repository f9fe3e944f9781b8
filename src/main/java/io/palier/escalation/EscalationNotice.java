package io.palier.escalation;

import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody was told; what can still happen is that somebody answers. Written once, by {@link NoticeTable}. */
@Entity
@Table(name = "escalation_notice")
class EscalationNotice {

    @Id
    private long id;

    private @Nullable String staffId;
    private @Nullable String teamCode;
    private @Nullable String acknowledgedBy;
    private @Nullable Instant acknowledgedAt;

    protected EscalationNotice() {}

    /** Whether it is for that person to answer: their own, their team's, or any where they are a manager. */
    boolean isFor(StaffMember reader) {
        return reader.is(Role.MANAGER)
                || reader.id().value().equals(staffId)
                || reader.team().map(team -> team.value().equals(teamCode)).orElse(false);
    }

    /** "Seen", by that person; the first to say so stays. Returns whether it was this one. */
    boolean acknowledge(StaffMember by, Instant at) {
        if (acknowledgedAt != null) {
            return false;
        }
        acknowledgedBy = by.id().value();
        acknowledgedAt = at;
        return true;
    }
}
