package io.palier.desk;

import static io.palier.ticket.TicketStatus.ACKNOWLEDGED;
import static io.palier.ticket.TicketStatus.HELD;
import static io.palier.ticket.TicketStatus.IN_PROGRESS;
import static io.palier.ticket.TicketStatus.PENDING;
import static io.palier.ticket.TicketStatus.RESOLVED;

import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The piles a queue can be looked at in; the slug is what the address says. */
enum QueueTab {
    /** What my team has to solve. */
    TEAM,
    /** What I have taken, until it ends. */
    MINE,
    /** Solved, and waiting for the customer's word: L1 asks for all, the others see their own. */
    CONFIRM,
    /** What I watch, until it ends. */
    WATCHED,
    /** Everything open in the house. */
    ALL;

    private static final Set<TicketStatus> OPEN = Set.of(ACKNOWLEDGED, IN_PROGRESS, PENDING, HELD);

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tabs that mean something to the reader, in order; never empty. */
    static List<QueueTab> of(StaffMember reader) {
        return Arrays.stream(values()).filter(tab -> tab.suits(reader)).toList();
    }

    /** The tab of that slug; where the reader has none of it, the team's, or everything for who has no team. */
    static QueueTab named(@Nullable String slug, StaffMember reader) {
        return of(reader).stream()
                .filter(tab -> tab.slug().equals(slug))
                .findFirst()
                .orElse(TEAM.suits(reader) ? TEAM : ALL);
    }

    private boolean suits(StaffMember reader) {
        return switch (this) {
            case TEAM, MINE -> reader.team().isPresent() || reader.isOutsider();
            case CONFIRM, ALL -> !reader.isOutsider();
            case WATCHED -> true;
        };
    }

    /** What is in the pile. Where one status is asked for, only that one of the pile's. */
    TicketQuery query(StaffMember reader, QueueAsk ask, int size) {
        var team = this == TEAM || this == CONFIRM && reader.teamLevel() != SupportLevel.L1 ? reader.teamCode() : null;
        return new TicketQuery(
                team,
                null,
                this == MINE ? reader.id() : null,
                ask.priorityWanted(),
                statuses(ask.statusWanted()),
                true,
                false,
                false,
                this == WATCHED ? reader.id() : null,
                null,
                ask.pageWanted(),
                size);
    }

    private Set<TicketStatus> statuses(@Nullable TicketStatus wanted) {
        if (wanted != null && this != CONFIRM) {
            return Set.of(wanted);
        }
        return switch (this) {
            case TEAM, ALL -> OPEN;
            case MINE, WATCHED -> Set.of();
            case CONFIRM -> Set.of(RESOLVED);
        };
    }
}
