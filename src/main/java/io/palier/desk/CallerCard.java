package io.palier.desk;

import io.palier.customer.Customer;
import io.palier.ticket.ChurnRisk;
import io.palier.ticket.Contact;
import io.palier.ticket.TicketSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is on the line, as the agent sees them at once.
 *
 * @param line the id of the line they call from; null where it is none of theirs
 * @param tickets those that have not ended, newest first
 * @param contacts when we last spoke, newest first
 * @param risk null where nothing says that they may leave
 */
record CallerCard(
        Customer customer,
        @Nullable Long line,
        List<TicketSummary> tickets,
        List<Contact> contacts,
        @Nullable ChurnRisk risk) {

    /** Whether that line is to be chosen, as the agent chose it, or as it is the one that rings. */
    public boolean chooses(long id, @Nullable String chosen) {
        if (chosen != null && !chosen.isBlank()) {
            return chosen.equals(Long.toString(id));
        }
        return line == null ? customer.lines().size() == 1 : line == id;
    }
}
