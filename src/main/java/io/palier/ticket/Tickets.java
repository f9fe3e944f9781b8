package io.palier.ticket;

import io.palier.customer.CustomerId;
import io.palier.organization.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Trouble tickets and their walk on the staircase: the only way to make, move and read one. */
@Service
public class Tickets {

    /**
     * Logs a ticket at L1 (at L2 where monitoring or a specialist raises it about a system). The same submission or
     * (source, external number) a second time logs nothing and gives the ticket that is there.
     *
     * @throws DemandUnmet where the draft lacks something or holds something unusable
     */
    public TicketNumber log(TicketDraft draft, StaffId by) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes a move, in one transaction with one history entry; gives the ticket's new version. The same submission a
     * second time changes nothing.
     *
     * @param seenVersion the version the person was looking at; null from a caller that takes what is there
     * @throws TicketNotFound where there is none, or none that {@code by} may see
     * @throws TicketChanged where somebody changed it since
     * @throws ActionRefused where the staircase does not allow it
     * @throws DemandUnmet where the move lacks something it demands
     */
    public int make(
            TicketNumber number,
            @Nullable Integer seenVersion,
            @Nullable UUID submission,
            MoveOrder order,
            StaffId by) {
        throw new UnsupportedOperationException();
    }

    /** The ticket as the reader may see it. @throws TicketNotFound where there is none for that reader */
    public TicketDetail ticket(TicketNumber number, StaffId reader) {
        throw new UnsupportedOperationException();
    }

    /** The tickets that the query and the reader's rights allow. A vendor sees what its desk holds or held. */
    public TicketList list(TicketQuery query, StaffId reader) {
        throw new UnsupportedOperationException();
    }

    /** A customer's newest tickets, newest first, 10 at most. */
    public List<TicketSummary> of(CustomerId customer) {
        throw new UnsupportedOperationException();
    }

    /** The ticket that came from another system under that number; empty where none did. */
    public Optional<TicketNumber> imported(String source, String externalNumber) {
        throw new UnsupportedOperationException();
    }

    /** How many open tickets each team holds at each priority. */
    public List<Load> load() {
        throw new UnsupportedOperationException();
    }

    /** Share of first-contact resolutions among tickets resolved in [from, until), in percent; empty without any. */
    public Optional<Double> firstContactResolution(Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** Tells when the ticket's next promise breaks (null: none runs), and whether one is broken. For the sla room. */
    public void promise(TicketNumber number, @Nullable Instant breaksAt, boolean breached) {
        throw new UnsupportedOperationException();
    }
}
