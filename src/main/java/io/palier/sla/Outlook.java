package io.palier.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the ticket room keeps of its clocks, to order queues by.
 *
 * @param breaksAt the earliest deadline of a running clock, past or to come; null where none runs
 * @param breached whether any promise was ever broken
 */
record Outlook(@Nullable Instant breaksAt, boolean breached) {

    static Outlook of(Collection<TicketClock> clocks) {
        var standings = clocks.stream().map(TicketClock::standing).toList();
        return new Outlook(
                standings.stream()
                        .map(Standing::dueAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                standings.stream().anyMatch(Standing::isBreached));
    }
}
