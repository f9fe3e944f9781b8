package io.palier.notification;

import java.util.List;

/** The events about tickets that other systems may hear, by their names in TMF621 v4. */
public final class NotificationTopics {

    /** A ticket was logged. */
    public static final String CREATED = "TroubleTicketCreateEvent";

    /** It waits, goes on, is resolved, closed, reopened or withdrawn. */
    public static final String STATUS = "TroubleTicketStatusChangeEvent";

    /** It moved to another team, was taken, or its priority or opening changed. */
    public static final String CHANGED = "TroubleTicketAttributeValueChangeEvent";

    private NotificationTopics() {}

    /** All of them. */
    public static List<String> all() {
        return List.of(CREATED, STATUS, CHANGED);
    }
}
