package io.palier.ticket;

import io.palier.agreement.Priority;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows. Null or empty conditions are none. Ordered by what breaks first, then by age; what is
 * searched for among ended tickets too ({@link TicketSearch}), the newest first.
 *
 * @param untakenOnly whether only those that nobody has
 * @param watcher only those that this person watches
 * @param words numbers, external numbers, a caller's name or telephone number in any spelling (not for vendors), or words
 *     of the text, in English or French
 * @param page from 0
 * @param size rows a page, 1 to 200
 */
public record TicketQuery(
        @Nullable TeamCode team,
        @Nullable SupportLevel level,
        @Nullable StaffId assignee,
        @Nullable Priority priority,
        Set<TicketStatus> statuses,
        boolean openOnly,
        boolean breachedOnly,
        boolean untakenOnly,
        @Nullable StaffId watcher,
        @Nullable String words,
        int page,
        int size) {

    /** Keeps page and size within bounds. */
    public TicketQuery {
        statuses = Set.copyOf(statuses);
        page = Math.max(0, page);
        size = Math.min(200, Math.max(1, size));
    }

    /** Whoever has them, and whoever watches. */
    public TicketQuery(
            @Nullable TeamCode team,
            @Nullable SupportLevel level,
            @Nullable StaffId assignee,
            @Nullable Priority priority,
            Set<TicketStatus> statuses,
            boolean openOnly,
            boolean breachedOnly,
            @Nullable String words,
            int page,
            int size) {
        this(team, level, assignee, priority, statuses, openOnly, breachedOnly, false, null, words, page, size);
    }

    /** Whether there is anything to look for. */
    public boolean hasWords() {
        return !saidWords().isEmpty();
    }

    /** The words without what no text holds; empty where there are none. */
    String saidWords() {
        return words == null ? "" : words.replace("\0", "").strip();
    }

    /** Whether the words are one ticket's whole number. */
    boolean isNumber() {
        return TicketNumber.isOne(saidWords().toUpperCase(Locale.ROOT));
    }

    /** The open tickets of a team. */
    public static TicketQuery queueOf(TeamCode team, int page, int size) {
        return new TicketQuery(team, null, null, null, Set.of(), true, false, null, page, size);
    }

    /** Any ticket that the words point to. */
    public static TicketQuery search(String words, int page, int size) {
        return new TicketQuery(null, null, null, null, Set.of(), false, false, words, page, size);
    }
}
