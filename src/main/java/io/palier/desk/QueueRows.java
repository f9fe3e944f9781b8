package io.palier.desk;

import io.palier.look.Names;
import io.palier.queue.QueueColumn;
import io.palier.ticket.TicketSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Rows of a queue as cells of a file: the number and what it is about first, then the columns that the reader chose, and the
 * next deadline.
 */
@Component
class QueueRows {

    private final Names names;
    private final MessageSource messages;

    QueueRows(Names names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    List<String> head(Set<QueueColumn> shown, Locale locale) {
        var head = new ArrayList<String>();
        head.add(column("NUMBER", locale));
        head.add(column("SUMMARY", locale));
        chosen(shown).forEach(one -> head.add(column(one.name(), locale)));
        head.add(column("DEADLINE", locale));
        return head;
    }

    List<?> cells(TicketSummary ticket, Set<QueueColumn> shown, Locale locale) {
        var cells = new ArrayList<Object>();
        cells.add(ticket.number().value());
        cells.add(ticket.summary());
        chosen(shown).forEach(one -> cells.add(cell(ticket, one, locale)));
        cells.add(ticket.breaksAt() == null ? "" : ticket.breaksAt());
        return cells;
    }

    private static List<QueueColumn> chosen(Set<QueueColumn> shown) {
        return Arrays.stream(QueueColumn.values())
                .filter(one -> one != QueueColumn.NUMBER && shown.contains(one))
                .toList();
    }

    private Object cell(TicketSummary ticket, QueueColumn column, Locale locale) {
        return switch (column) {
            case NUMBER -> ticket.number().value();
            case PRIORITY -> ticket.priority().name();
            case CALLER -> ticket.customerName() == null ? "" : ticket.customerName();
            case CATEGORY -> names.category(ticket.category());
            case OPENED -> ticket.openedAt();
            case LEVEL -> ticket.level().name();
            case TEAM -> names.team(ticket.team());
            case STATUS -> messages.getMessage("ticket.status." + ticket.status(), null, locale);
            case PERSON -> ticket.assigneeName() == null ? "" : ticket.assigneeName();
        };
    }

    private String column(String name, Locale locale) {
        return messages.getMessage("desk.column." + name, null, locale);
    }
}
