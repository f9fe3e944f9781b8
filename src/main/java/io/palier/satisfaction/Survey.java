package io.palier.satisfaction;

import io.palier.ticket.TicketNumber;
import java.time.Instant;
import java.util.List;

/**
 * What a customer was asked about a closed ticket, and what they said so far.
 *
 * @param answersUntil from then on nothing can be said or changed
 * @param levels those that answered the ticket, from L1 up; at least one
 */
public record Survey(
        SurveyId id, TicketNumber ticket, Instant askedAt, Instant answersUntil, List<LevelAnswer> levels) {

    /** Whether something can be said or changed at that instant. */
    public boolean isOpen(Instant at) {
        return at.isBefore(answersUntil);
    }

    /** Whether the customer said anything. */
    public boolean isAnswered() {
        return levels.stream().anyMatch(level -> level.score() != null);
    }
}
