package io.palier.ticket;

import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.ticket.HistoryLine.Visibility;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a move leaves to read, and for whom. */
final class HistoryText {

    private HistoryText() {}

    /** Everything that was said with the move, in the order it was asked for. */
    static String of(MoveOrder order) {
        return Stream.of(order.rootCause(), order.solution(), order.text())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** An answer is the customer's to read; what passes between us and a vendor is the vendor's; all else is ours. */
    static Visibility visibility(MoveOrder order, StaffMember by, SupportLevel level) {
        if (order.move() == TicketMove.ANSWER) {
            return Visibility.CUSTOMER;
        }
        if (order.move() == TicketMove.TELL_VENDOR) {
            return Visibility.VENDOR;
        }
        var withVendor = by.isOutsider() || order.move() == TicketMove.HAND_TO_VENDOR || level.isVendor();
        return withVendor && order.move() != TicketMove.NOTE || by.isOutsider()
                ? Visibility.VENDOR
                : Visibility.INTERNAL;
    }
}
