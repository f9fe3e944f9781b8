package io.palier.sla;

import io.palier.agreement.AgreementVersionId;
import io.palier.ticket.TicketNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One counting anew of the open clocks of a version: who asked for it, when and why, and how far it is.
 *
 * @param to the version that clocks were moved to; the same as {@code from} where only its calendars changed
 * @param tickets how many tickets it concerns; those it failed on and somebody had tried again are another one's
 * @param left how many of these are still to be done
 * @param failed how many of those left have failed three times and wait for a person
 * @param moved how many clocks came to something else so far
 * @param finishedAt null while it goes on
 */
public record Recalculation(
        UUID id,
        Cause cause,
        AgreementVersionId from,
        AgreementVersionId to,
        String why,
        String askedBy,
        Instant askedAt,
        int tickets,
        int left,
        int failed,
        int moved,
        @Nullable Instant finishedAt) {

    /** Whether something is left that it does by itself. */
    public boolean goesOn() {
        return finishedAt == null && (left > failed || failed == 0);
    }

    /** How many tickets were counted again so far. */
    public int counted() {
        return tickets - left;
    }

    /** A ticket that could not be counted. {@code error} is the kind of failure, without what it said. */
    public record SetAside(TicketNumber ticket, String error) {}

    /** Why clocks are counted again. */
    public enum Cause {
        /** Days were approved, refused or taken back. */
        CALENDAR,
        /** Somebody moved tickets to another version of their agreement. */
        MIGRATION
    }
}
