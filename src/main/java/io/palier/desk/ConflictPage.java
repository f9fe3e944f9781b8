package io.palier.desk;

import io.palier.organization.StaffMember;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketMove;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was faster: what happened since the reader looked, and the reader's own form, ready to be sent again.
 *
 * @param since the entries the reader had not seen, oldest first; those hidden from the reader are missing
 * @param row the reader's form about the ticket as it stands now; with the refusal where it is no longer allowed
 */
record ConflictPage(TicketDetail ticket, StaffMember reader, List<HistoryLine> since, MoveRow row) {

    static ConflictPage of(TicketDetail now, TicketMove move, MoveForm form, StaffMember reader) {
        var since = now.history().stream()
                .filter(line -> line.position() > form.entrySeen())
                .toList();
        var option = now.moves().get(move);
        var refusal = option == null ? io.palier.ticket.Refusal.OTHER_LEVEL : option.refusal();
        return new ConflictPage(now, reader, since, new MoveRow(move, form.about(now), refusal, Map.of(), true));
    }

    /** How it stood when the reader looked; null where what changed is hidden from the reader. */
    @Nullable
    public HistoryLine first() {
        return since.isEmpty() ? null : since.get(0);
    }

    /** What changed it last; null where that is hidden from the reader. */
    @Nullable
    public HistoryLine last() {
        return since.isEmpty() ? null : since.get(since.size() - 1);
    }

    /** What stands on the ticket where the reader typed something of the same kind; null where nothing does. */
    @Nullable
    public String theirs(String field) {
        return switch (field) {
            case "solution" -> ticket.solution() == null ? ticket.proposedSolution() : ticket.solution();
            case "rootCause" -> ticket.rootCause();
            case "text" -> last() == null ? null : last().text();
            case "reference" -> last() == null ? null : last().reference();
            default -> null;
        };
    }

    /** What the reader typed there; null where nothing. */
    @Nullable
    public String mine(String field) {
        return switch (field) {
            case "solution" -> row.form().solution();
            case "rootCause" -> row.form().rootCause();
            case "text" -> row.form().text();
            case "reference" -> row.form().reference();
            default -> null;
        };
    }
}
