package io.palier.desk;

import io.palier.organization.StaffMember;
import io.palier.ticket.TicketWatchers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up who watches a ticket; {@code ${@watching…}} in templates. */
@Component("watching")
class WatchBoard {

    private final TicketWatchers watchers;

    WatchBoard(TicketWatchers watchers) {
        this.watchers = watchers;
    }

    /** Who watches it: log-ins; a vendor is told of the own alone. */
    public List<String> of(TicketPage page) {
        return watchers.watchers(page.ticket().number()).stream()
                .filter(who -> !page.reader().isOutsider() || isReader(who.value(), page.reader()))
                .map(who -> who.value())
                .toList();
    }

    /** Whether the reader is among them. */
    public boolean holds(List<String> watching, StaffMember reader) {
        return watching.stream().anyMatch(who -> isReader(who, reader));
    }

    private static boolean isReader(String who, StaffMember reader) {
        return who.equals(reader.id().value());
    }
}
