package io.palier.ticket;

/** How a ticket came in. On the phone somebody is answering already; elsewhere nobody has (domain.md R9, R10). */
public enum Channel {
    PHONE,
    WEB,
    MAIL,
    API,
    IMPORT,
    MONITORING,
    STAFF;

    /** Whether the customer talks to a person while the ticket is logged. */
    public boolean isConversation() {
        return this == PHONE;
    }
}
