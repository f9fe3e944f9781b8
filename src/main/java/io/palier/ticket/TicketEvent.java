package io.palier.ticket;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a ticket; published inside the transaction that did it, so who hears it shares its fate. */
public sealed interface TicketEvent {

    /** Which ticket. */
    TicketNumber number();

    /** When, to the second. */
    Instant at();

    /** Born, on its first visit. {@code agreement} is the customer's; null where nothing was promised. */
    record Logged(
            TicketNumber number,
            Instant at,
            Priority priority,
            SupportLevel level,
            TeamCode team,
            @Nullable AgreementVersionId agreement)
            implements TicketEvent {}

    /** Somebody has it for the first time. */
    record Acknowledged(TicketNumber number, Instant at) implements TicketEvent {}

    /** A person of ours spoke to the customer (domain.md R9). */
    record Answered(TicketNumber number, Instant at) implements TicketEvent {}

    /** One visit ended and the next began. Positions start at 1; {@code priority} is the ticket's at that time. */
    record Moved(
            TicketNumber number,
            Instant at,
            Priority priority,
            int fromPosition,
            TeamCode fromTeam,
            int toPosition,
            TeamCode toTeam,
            SupportLevel toLevel,
            VisitOutcome outcome)
            implements TicketEvent {}

    /** It waits. */
    record Paused(TicketNumber number, Instant at, PauseReason reason) implements TicketEvent {}

    /** It waits no longer. */
    record Resumed(TicketNumber number, Instant at) implements TicketEvent {}

    /** Its priority changed; the clocks keep what they have worked (domain.md R4). */
    record Reprioritised(TicketNumber number, Instant at, Priority from, Priority to) implements TicketEvent {}

    /** Solved; all clocks stop. */
    record Resolved(TicketNumber number, Instant at) implements TicketEvent {}

    /** Not solved after all; the clocks that resolving stopped run on. */
    record Reopened(TicketNumber number, Instant at) implements TicketEvent {}

    /** Confirmed, or three working days passed. */
    record Closed(TicketNumber number, Instant at) implements TicketEvent {}

    /** Cancelled, rejected, merged or imported as ended: its clocks settle as waived and never escalate again. */
    record Withdrawn(TicketNumber number, Instant at) implements TicketEvent {}
}
