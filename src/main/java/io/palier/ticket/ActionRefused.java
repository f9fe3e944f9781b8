package io.palier.ticket;

/** A move that the staircase does not allow (409). Carries the reason, never a caller's words. */
public class ActionRefused extends RuntimeException {

    private final TicketMove move;
    private final Refusal refusal;

    ActionRefused(TicketNumber number, TicketMove move, Refusal refusal) {
        super(number + " refuses " + move + ": " + refusal);
        this.move = move;
        this.refusal = refusal;
    }

    /** What somebody wanted to do. */
    public TicketMove move() {
        return move;
    }

    /** Why it may not be done. */
    public Refusal refusal() {
        return refusal;
    }
}
