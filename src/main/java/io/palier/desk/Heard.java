package io.palier.desk;

import io.palier.organization.StaffMember;
import io.palier.satisfaction.Survey;
import io.palier.satisfaction.Surveys;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a ticket's customer said afterwards; {@code ${@heard…}} in templates. */
@Component("heard")
class Heard {

    private final Surveys surveys;

    Heard(Surveys surveys) {
        this.surveys = surveys;
    }

    /** Null where nobody was asked, and for a vendor. */
    public @Nullable Survey of(TicketDetail ticket, StaffMember reader) {
        return ticket.status() == TicketStatus.CLOSED && !reader.isOutsider()
                ? surveys.of(ticket.number()).orElse(null)
                : null;
    }
}
