package io.palier.ticket;

import io.palier.agreement.Assessment;
import io.palier.agreement.Medium;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.organization.Nature;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A move that somebody wants to make, with what it demands; what it does not demand is null and ignored. Text, solution
 * and root cause hold at most 8,000 characters, a reference 120.
 *
 * @param resumeAt when a pended ticket comes back by itself, where that is known
 * @param openedAt when the ticket was really opened, for a manager's correction
 * @param medium how the customer was answered, where that was said; an agreed medium is kept by no other
 */
public record MoveOrder(
        TicketMove move,
        @Nullable String text,
        @Nullable String solution,
        @Nullable String rootCause,
        @Nullable String reference,
        @Nullable Nature nature,
        @Nullable SystemCode system,
        @Nullable TeamCode team,
        @Nullable PauseReason pauseReason,
        @Nullable Instant resumeAt,
        @Nullable TicketNumber otherTicket,
        @Nullable Assessment assessment,
        @Nullable Priority priority,
        @Nullable Medium medium,
        @Nullable Instant openedAt) {

    /** An order of any move but a correction of the opening. */
    public MoveOrder(
            TicketMove move,
            @Nullable String text,
            @Nullable String solution,
            @Nullable String rootCause,
            @Nullable String reference,
            @Nullable Nature nature,
            @Nullable SystemCode system,
            @Nullable TeamCode team,
            @Nullable PauseReason pauseReason,
            @Nullable Instant resumeAt,
            @Nullable TicketNumber otherTicket,
            @Nullable Assessment assessment,
            @Nullable Priority priority,
            @Nullable Medium medium) {
        this(
                move,
                text,
                solution,
                rootCause,
                reference,
                nature,
                system,
                team,
                pauseReason,
                resumeAt,
                otherTicket,
                assessment,
                priority,
                medium,
                null);
    }

    /** A manager says when the ticket was really opened, and why. */
    public static MoveOrder correctOpening(Instant openedAt, String why) {
        return new MoveOrder(
                TicketMove.CORRECT_OPENING,
                why,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                openedAt);
    }

    /** A move that demands nothing but perhaps a text. */
    public static MoveOrder of(TicketMove move, @Nullable String text) {
        return new MoveOrder(move, text, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** SOLVE at L1 or SEND_BACK from L2. */
    public static MoveOrder withSolution(TicketMove move, String solution) {
        return new MoveOrder(move, null, solution, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** L2 found the nature. */
    public static MoveOrder diagnose(Nature nature, String finding) {
        return new MoveOrder(
                TicketMove.DIAGNOSE, finding, null, null, null, nature, null, null, null, null, null, null, null, null);
    }

    /** L3 found cause and solution. */
    public static MoveOrder resolve(String rootCause, String solution) {
        return new MoveOrder(
                TicketMove.RESOLVE,
                null,
                solution,
                rootCause,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** TRANSFER or EXPEDITE. */
    public static MoveOrder toTeam(TicketMove move, TeamCode team, String why) {
        return new MoveOrder(move, why, null, null, null, null, null, team, null, null, null, null, null, null);
    }

    /** L3 hands to the vendor of a system. */
    public static MoveOrder handToVendor(SystemCode system, String why) {
        return new MoveOrder(
                TicketMove.HAND_TO_VENDOR,
                why,
                null,
                null,
                null,
                null,
                system,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** VENDOR_FIXED or VENDOR_REFUSED. */
    public static MoveOrder vendorAnswer(TicketMove move, String answer, String reference) {
        return new MoveOrder(move, answer, null, null, reference, null, null, null, null, null, null, null, null, null);
    }

    /** Wait for a reason, until an instant where it is known. */
    public static MoveOrder pend(PauseReason reason, String evidence, @Nullable Instant resumeAt) {
        return new MoveOrder(
                TicketMove.PEND,
                evidence,
                null,
                null,
                null,
                null,
                null,
                null,
                reason,
                resumeAt,
                null,
                null,
                null,
                null);
    }

    /** Into another ticket. */
    public static MoveOrder merge(TicketNumber into, String why) {
        return new MoveOrder(
                TicketMove.MERGE, why, null, null, null, null, null, null, null, null, into, null, null, null);
    }

    /** The facts changed. */
    public static MoveOrder reassess(Assessment assessment, String why) {
        return new MoveOrder(
                TicketMove.REASSESS, why, null, null, null, null, null, null, null, null, null, assessment, null, null);
    }

    /** The customer was told something, by that medium. */
    public static MoveOrder answer(String said, Medium medium) {
        return new MoveOrder(
                TicketMove.ANSWER, said, null, null, null, null, null, null, null, null, null, null, null, medium);
    }

    /** A manager decides. */
    public static MoveOrder overridePriority(Priority priority, String why) {
        return new MoveOrder(
                TicketMove.OVERRIDE_PRIORITY,
                why,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                priority,
                null);
    }
}
