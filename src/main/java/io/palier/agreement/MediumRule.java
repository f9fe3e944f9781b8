package io.palier.agreement;

import org.jspecify.annotations.Nullable;

/**
 * How the other is reached when something happens: the vendor's operations centre by phone when a P1 is handed over, the
 * customer by SMS while it lasts (domain.md §4).
 *
 * @param priority at this priority only; null at every one without a rule of its own
 * @param address a number or address where there is one for this only, and the code of the endpoint where a system is told;
 *     null for the usual one
 */
public record MediumRule(
        Event event,
        @Nullable Priority priority,
        Medium medium,
        @Nullable String address) {

    /** What may happen that somebody is told. */
    public enum Event {
        /** The ticket comes to the party. */
        HANDED_OVER,
        ACKNOWLEDGED,
        /** An update falls due. */
        UPDATE,
        AT_RISK,
        BREACHED,
        RESOLVED,
        CLOSED
    }
}
