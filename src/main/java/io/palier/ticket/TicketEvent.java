package io.palier.ticket;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Medium;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happened to a ticket; published inside the transaction that did it, so who hears it shares its fate. */
public sealed interface TicketEvent {

    /** Which ticket. */
    TicketNumber number();

    /** When, to the second. */
    Instant at();

    /** The same, shown by that entry of the ticket's history; 0 until it is written. Where nobody asks, nothing changes. */
    default TicketEvent shownBy(int entry) {
        return this;
    }

    /**
     * Born, on its first visit.
     *
     * @param severity 1 to 4; promises may differ by it
     * @param agreement the customer's; null where nothing was promised
     * @param party the partner the customer belongs to, to whom an interconnect agreement promises; null for most
     */
    record Logged(
            TicketNumber number,
            Instant at,
            Priority priority,
            int severity,
            SupportLevel level,
            TeamCode team,
            @Nullable AgreementVersionId agreement,
            @Nullable PartyCode party)
            implements TicketEvent {}

    /** Somebody has it for the first time. */
    record Acknowledged(TicketNumber number, Instant at, int entry) implements TicketEvent {
        @Override
        public Acknowledged shownBy(int shown) {
            return new Acknowledged(number, at, shown);
        }
    }

    /** Somebody of the team that holds it works on it for the first time during the visit at that position. */
    record Taken(TicketNumber number, Instant at, int position, int entry) implements TicketEvent {
        @Override
        public Taken shownBy(int shown) {
            return new Taken(number, at, position, shown);
        }
    }

    /** A person of ours spoke to the customer (domain.md R9), by that medium where it was said. */
    record Answered(
            TicketNumber number, Instant at, @Nullable Medium medium, int entry) implements TicketEvent {
        @Override
        public Answered shownBy(int shown) {
            return new Answered(number, at, medium, shown);
        }
    }

    /** Somebody of the team that holds it told the others how it stands. */
    record Reported(TicketNumber number, Instant at, int entry) implements TicketEvent {
        @Override
        public Reported shownBy(int shown) {
            return new Reported(number, at, shown);
        }
    }

    /** The service works again, though the ticket is not resolved yet. */
    record Restored(TicketNumber number, Instant at, int entry) implements TicketEvent {
        @Override
        public Restored shownBy(int shown) {
            return new Restored(number, at, shown);
        }
    }

    /**
     * One visit ended and the next began. Positions start at 1; priority and severity are the ticket's at that time.
     *
     * @param system the system it is found to be about; null where nobody said
     */
    record Moved(
            TicketNumber number,
            Instant at,
            Priority priority,
            int severity,
            @Nullable SystemCode system,
            int fromPosition,
            TeamCode fromTeam,
            int toPosition,
            TeamCode toTeam,
            SupportLevel toLevel,
            VisitOutcome outcome)
            implements TicketEvent {}

    /** It waits; claimed by somebody with these roles. */
    record Paused(TicketNumber number, Instant at, PauseReason reason, Set<Role> claimedBy) implements TicketEvent {}

    /** It waits no longer. */
    record Resumed(TicketNumber number, Instant at) implements TicketEvent {}

    /** Its priority or severity changed; the clocks keep what they have worked (domain.md R4). */
    record Reprioritised(TicketNumber number, Instant at, Priority from, Priority to, int severity)
            implements TicketEvent {}

    /** Solved; all clocks stop. */
    record Resolved(TicketNumber number, Instant at, int entry) implements TicketEvent {
        @Override
        public Resolved shownBy(int shown) {
            return new Resolved(number, at, shown);
        }
    }

    /** Not solved after all, as an entry of the history says; the clocks that resolving stopped run on. */
    record Reopened(TicketNumber number, Instant at, StaffId by, int entry) implements TicketEvent {
        @Override
        public Reopened shownBy(int shown) {
            return new Reopened(number, at, by, shown);
        }
    }

    /** It was opened at another instant than thought, as an entry of the history says; its first clocks count from there. */
    record OpeningCorrected(TicketNumber number, Instant at, Instant from, Instant to, StaffId by, int entry)
            implements TicketEvent {
        @Override
        public OpeningCorrected shownBy(int shown) {
            return new OpeningCorrected(number, at, from, to, by, shown);
        }
    }

    /**
     * It goes on for another ticket too, which ends, as an entry of its own history says. Told while the other's clocks
     * still run.
     */
    record Absorbed(TicketNumber number, Instant at, TicketNumber other, StaffId by, int entry)
            implements TicketEvent {}

    /** It was part of another ticket until now, as its history says; what was said to the customer there was said about it. */
    record CutOut(TicketNumber number, Instant at, TicketNumber from, StaffId by, int entry) implements TicketEvent {}

    /** Confirmed, or three working days passed. */
    record Closed(TicketNumber number, Instant at) implements TicketEvent {}

    /** Cancelled, rejected, merged or imported as ended: its clocks settle as waived and never escalate again. */
    record Withdrawn(TicketNumber number, Instant at) implements TicketEvent {}

    /**
     * Something was written into its history: whatever shows the ticket, or the queues of these teams, has grown old.
     *
     * @param entry the position of what was written; 0 where something beside the history changed
     */
    record Written(TicketNumber number, Instant at, TeamCode fromTeam, TeamCode toTeam, int entry)
            implements TicketEvent {

        /** Something beside the history changed. */
        Written(TicketNumber number, Instant at, TeamCode fromTeam, TeamCode toTeam) {
            this(number, at, fromTeam, toTeam, 0);
        }
    }
}
