package io.palier.ticket;

import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One stay with one team. The database refuses overlaps and gaps between the visits of a ticket (domain.md R8). */
@Entity
@Table(name = "ticket_visit")
class Visit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private TroubleTicket ticket;

    private int position;

    @Enumerated(EnumType.STRING)
    private SupportLevel level;

    private String teamCode;
    private @Nullable String assignee;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "until_at")
    private @Nullable Instant until;

    private @Nullable Instant takenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitOutcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(TroubleTicket ticket, int position, Team team, @Nullable StaffId assignee, Instant from) {
        this.ticket = ticket;
        this.position = position;
        this.level = team.level();
        this.teamCode = team.code().value();
        this.assignee = assignee == null ? null : assignee.value();
        this.from = from;
    }

    void takenBy(StaffId staff) {
        assignee = staff.value();
    }

    /** Whether this is the first work on it during the visit. */
    boolean workedOn(Instant at) {
        if (takenAt != null) {
            return false;
        }
        takenAt = at;
        return true;
    }

    void beganAt(Instant then) {
        from = then;
    }

    void end(VisitOutcome how, Instant at) {
        outcome = how;
        until = at;
    }

    int position() {
        return position;
    }

    SupportLevel level() {
        return level;
    }

    TeamCode team() {
        return new TeamCode(teamCode);
    }

    @Nullable
    StaffId assignee() {
        return assignee == null ? null : new StaffId(assignee);
    }
}
