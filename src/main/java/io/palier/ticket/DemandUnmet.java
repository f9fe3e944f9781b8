package io.palier.ticket;

/** Something a move or a draft demands is missing or unusable (400); names the field and the problem, never a text. */
public class DemandUnmet extends RuntimeException {

    private final String field;
    private final Problem problem;

    DemandUnmet(String field, Problem problem) {
        super(field + ": " + problem);
        this.field = field;
        this.problem = problem;
    }

    /** The field of {@link MoveOrder} or {@link TicketDraft} at fault. */
    public String field() {
        return field;
    }

    /** What is wrong with it; the sentence is {@code ticket.problem.} and the name. */
    public Problem problem() {
        return problem;
    }

    /** What can be wrong with a field. */
    public enum Problem {
        MISSING,
        TOO_LONG,
        /** It holds a character that no text can keep. */
        UNREADABLE,
        UNKNOWN,
        /** A TRANSFER to the team that holds it, a MERGE into itself. */
        SAME,
        /** A team or ticket that exists but cannot be meant: not an L3 team, an ended ticket. */
        UNSUITABLE,
        /** A parent that is a descendant. */
        CIRCLE,
        /** A ticket has one parent at most. */
        HAS_PARENT,
        /** A MERGE into the ticket of another customer, to whom nothing of it was promised. */
        OTHER_CUSTOMER,
        /** They are tied so already. */
        TIED,
        /** A resume time that is not in the future. */
        PAST,
        /** An instant that is still to come, of something that has happened. */
        FUTURE,
        /** An opening after what happened next. */
        TOO_LATE
    }
}
