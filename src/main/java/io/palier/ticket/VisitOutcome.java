package io.palier.ticket;

/** How a visit ended. Misrouted and transferred visits count as ping-pong (domain.md §2). */
public enum VisitOutcome {
    ESCALATED,
    SENT_BACK,
    DIAGNOSED,
    MISROUTED,
    TRANSFERRED,
    HANDED_TO_VENDOR,
    VENDOR_FIXED,
    VENDOR_REFUSED,
    EXPEDITED,
    ENDED
}
