package io.palier.look;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.sla.ClockView;
import io.palier.ticket.TicketDetail;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the staircase; {@code ${@stairs…}} in templates. */
@Component("stairs")
public class Stairs {

    private final Times times;

    Stairs(Times times) {
        this.times = times;
    }

    /** A ticket's walk so far, with the deadline of the customer's promise to resolve where its clock has one. */
    public StaircasePicture picture(TicketDetail ticket, List<ClockView> clocks) {
        return StaircasePicture.draw(
                ticket.visits(),
                until(ticket),
                deadline(clocks),
                ticket.status().isEnded());
    }

    private Instant until(TicketDetail ticket) {
        return ticket.endedAt() == null ? times.now() : ticket.endedAt();
    }

    private static @Nullable Instant deadline(List<ClockView> clocks) {
        return clocks.stream()
                .filter(c -> c.kind() == AgreementKind.SLA && c.metric() == Metric.RESOLVE && c.isOpen())
                .map(ClockView::dueAt)
                .filter(due -> due != null)
                .findFirst()
                .orElse(null);
    }
}
