package io.palier.ticket;

/** Why a move is refused; the sentence is {@code ticket.refusal.} and the name. */
public enum Refusal {
    /** The ticket is closed, cancelled or rejected. */
    ENDED,
    /** It is resolved: confirm or reopen it first. */
    RESOLVED,
    /** It is not resolved, so there is nothing to confirm or reopen. */
    NOT_RESOLVED,
    /** It waits: resume it first. */
    WAITING,
    /** It does not wait. */
    NOT_WAITING,
    /** The move belongs to another level of the staircase. */
    OTHER_LEVEL,
    /** Another team holds it. */
    OTHER_TEAM,
    /** Only a manager may. */
    MANAGERS_ONLY,
    /** Only the operator's own people may, not a vendor. */
    OPERATOR_ONLY,
    /** Only a P1 may be expedited. */
    NOT_P1,
    /** The reader has it already. */
    ALREADY_YOURS,
    /** No vendor supports any system of the holding department. */
    NO_VENDOR,
    /** The service works again already. */
    ALREADY_RESTORED,
    /** Once somebody works on it, a ticket is cancelled rather than rejected. */
    ALREADY_STARTED
}
