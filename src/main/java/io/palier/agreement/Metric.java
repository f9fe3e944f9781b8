package io.palier.agreement;

/** What an objective measures (domain.md §1, Objective). */
public enum Metric {
    /** Until somebody has taken the ticket. */
    ACKNOWLEDGE,
    /** Until a person's first message to the customer (domain.md R9). */
    FIRST_RESPONSE,
    /** From one message to the customer to the next, again and again while the ticket is open (domain.md R9). */
    UPDATE,
    /** Until the service works again, by a workaround or for good. */
    RESTORE,
    /** Until it is resolved; under an OLA or a contract, until the visit ends. */
    RESOLVE
}
