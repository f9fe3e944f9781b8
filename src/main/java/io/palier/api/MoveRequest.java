package io.palier.api;

import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.Medium;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.organization.Nature;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A move of the staircase. {@code version} is the one the machine last read: where the ticket has changed since, the move
 * is refused with 409; left out, it is made on what is there.
 */
record MoveRequest(
        @NotNull TicketMove move,
        @Nullable Integer version,
        @Nullable @Size(max = 8000) String text,
        @Nullable @Size(max = 8000) String solution,
        @Nullable @Size(max = 8000) String rootCause,
        @Nullable @Size(max = 120) String reference,
        @Nullable Nature nature,
        @Nullable String system,
        @Nullable String team,
        @Nullable PauseReason pauseReason,
        @Nullable Instant resumeAt,
        @Nullable String otherTicket,
        @Valid @Nullable Facts assessment,
        @Nullable Priority priority,
        @Nullable Medium medium,
        @Nullable Instant openedAt) {

    /** All of what a new assessment must say. */
    record Facts(
            @Min(1) @Max(4) int severity,
            @NotNull Impact impact,
            @NotNull Scope scope,
            @Min(0) int affectedCustomers,
            boolean revenueHit,
            boolean satisfactionHit) {}

    /** The order; the category is the ticket's own. @throws FieldUnreadable where a code or number has no such form */
    MoveOrder toOrder(String category) {
        return new MoveOrder(
                move,
                text,
                solution,
                rootCause,
                reference,
                nature,
                read("system", system, SystemCode::new),
                read("team", team, TeamCode::new),
                pauseReason,
                resumeAt,
                read("otherTicket", otherTicket, TicketNumber::new),
                assessment == null
                        ? null
                        : new Assessment(
                                category,
                                assessment.severity(),
                                assessment.impact(),
                                assessment.scope(),
                                assessment.affectedCustomers(),
                                assessment.revenueHit(),
                                assessment.satisfactionHit()),
                priority,
                medium,
                openedAt);
    }

    private static <T> @Nullable T read(String field, @Nullable String text, Function<String, T> as) {
        return text == null ? null : FieldUnreadable.read(field, text, as);
    }
}
