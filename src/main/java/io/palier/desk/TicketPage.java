package io.palier.desk;

import io.palier.agreement.AgreementVersion;
import io.palier.customer.Customer;
import io.palier.customer.Line;
import io.palier.escalation.AlertView;
import io.palier.escalation.NoticeView;
import io.palier.notification.CallToMake;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.sla.ClockView;
import io.palier.ticket.Refusal;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketMove;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as its page shows it to one reader.
 *
 * @param customer null where a system complains, or the reader is a vendor
 * @param agreement the customer's; null where nothing was promised
 * @param calls that the reader, or a colleague, is to make, since that was agreed
 * @param learning what was known and what was learned; empty for a vendor
 * @param rows every move that could be made on this level, in the staircase's order
 */
record TicketPage(
        TicketDetail ticket,
        StaffMember reader,
        List<ClockView> clocks,
        List<NoticeView> notices,
        List<AlertView> alerts,
        @Nullable Customer customer,
        @Nullable AgreementVersion agreement,
        List<CallToMake> calls,
        Learning learning,
        List<MoveRow> rows,
        List<TimelineDay> days) {

    /** The moves the reader may make now, and the one that was just refused; taking and remarks stand elsewhere. */
    public List<MoveRow> moves() {
        return rows.stream()
                .filter(row -> row.refusal() == null || row.open())
                .filter(row -> row.move() != TicketMove.TAKE && !row.move().isRemark())
                .toList();
    }

    /** Answer and note, where the reader may say something. */
    public List<MoveRow> remarks() {
        return rows.stream()
                .filter(row -> row.move().isRemark() && (row.refusal() == null || row.open()))
                .toList();
    }

    /** Taking the ticket; null where the reader has it, or may not. */
    @Nullable
    public MoveRow take() {
        return rows.stream()
                .filter(row -> row.move() == TicketMove.TAKE && row.refusal() == null)
                .findFirst()
                .orElse(null);
    }

    /** The moves the reader may not make now, by the reason. */
    public Map<Refusal, List<TicketMove>> refused() {
        return rows.stream()
                .filter(row -> row.refusal() != null && !row.open())
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.refusal()),
                        TreeMap::new,
                        Collectors.mapping(MoveRow::move, Collectors.toList())));
    }

    /** The caller's line it is about; every line of the caller where none is named, to call back. */
    public List<Line> lines() {
        return customer == null
                ? List.of()
                : customer.lines().stream()
                        .filter(line -> ticket.lineId() == null || line.id() == ticket.lineId())
                        .toList();
    }

    /** Whether L1 has a solution from above to tell the customer. */
    public boolean tellsSolution() {
        return ticket.proposedSolution() != null
                && ticket.level() == SupportLevel.L1
                && ticket.status().isOpen();
    }

    /** The clocks still running or paused, the customer's first. */
    public List<ClockView> openClocks() {
        return clocks.stream().filter(ClockView::isOpen).toList();
    }

    /** The open alert that proposes the next level, since nobody had taken the ticket; null where none does (any more). */
    @Nullable
    public AlertView proposal() {
        return ticket.assignee() != null
                ? null
                : alerts.stream()
                        .filter(alert -> alert.proposed() && alert.open() && alert.level() == ticket.level())
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    /** The clocks that have stopped. */
    public List<ClockView> stoppedClocks() {
        return clocks.stream().filter(clock -> !clock.isOpen()).toList();
    }
}
