package io.palier.escalation;

import io.palier.agreement.Metric;
import io.palier.ticket.TicketNumber;
import java.time.Instant;

/** An alert whose repeat failed too often. {@code error} is the kind of failure, without what it said. */
public record SetAsideAlert(
        long id, TicketNumber ticket, Metric metric, String threshold, int step, Instant setAsideAt, String error) {}
