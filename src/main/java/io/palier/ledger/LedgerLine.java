package io.palier.ledger;

import io.palier.agreement.PauseReason;
import io.palier.organization.PartyCode;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a ticket's life, [from, to), during which nothing changed: neither who held it nor how any promise saw it.
 *
 * @param visit position of the visit, from 1; 0 where the holder is {@link Holder#OTHERS}
 * @param team null where the holder is {@link Holder#OTHERS}; so are level, party and status
 * @param person who had taken it; null where nobody had
 * @param waitsFor what it waited for; null where it did not
 * @param promises how each clock that had begun saw it, in the order of {@link Ledger#clocks}
 */
public record LedgerLine(
        Instant from,
        Instant to,
        int visit,
        @Nullable SupportLevel level,
        @Nullable TeamCode team,
        @Nullable PartyCode party,
        @Nullable String person,
        Holder holder,
        @Nullable TicketStatus status,
        @Nullable PauseReason waitsFor,
        List<Seen> promises) {

    public LedgerLine {
        promises = List.copyOf(promises);
    }

    /** How long it lasted, in whole seconds; more than zero. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** How the clock saw it; empty where it had not begun. */
    public java.util.Optional<Seen> by(long clock) {
        return promises.stream().filter(seen -> seen.clock() == clock).findFirst();
    }

    boolean continues(LedgerLine before) {
        return before.until(to).equals(since(before.from));
    }

    LedgerLine until(Instant end) {
        return new LedgerLine(from, end, visit, level, team, party, person, holder, status, waitsFor, promises);
    }

    private LedgerLine since(Instant start) {
        return new LedgerLine(start, to, visit, level, team, party, person, holder, status, waitsFor, promises);
    }
}
