package io.palier.api;

import io.palier.ticket.LinkedTicket;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tie;
import jakarta.validation.constraints.NotNull;

/** How another ticket is tied to the one asked about, after TMF621's trouble ticket relationship. */
record RelationshipJson(long id, Tie relationshipType, String ticket, String href, String status) {

    static RelationshipJson of(LinkedTicket linked) {
        var other = linked.ticket();
        return new RelationshipJson(
                linked.link(),
                linked.tie(),
                other.number().value(),
                "/api/v1/tickets/" + other.number(),
                other.status().name());
    }

    /** What the other ticket shall be to this one. */
    record Wanted(@NotNull Tie relationshipType, @NotNull String ticket) {

        /** @throws FieldUnreadable where it is no ticket's number */
        TicketNumber number() {
            return FieldUnreadable.read("ticket", ticket, TicketNumber::new);
        }
    }
}
