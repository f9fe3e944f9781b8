package io.palier.ticket;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Assessment;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.customer.CustomerId;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as its page shows it to one reader: what it is, where it stands, what happened, and which moves that reader
 * may make. A vendor gets no customer, no channel and only the entries meant for the vendor.
 *
 * @param priorityRule code of the rule that decided, explained by {@code agreement.rule.CODE}
 * @param priorityOverride the manager's reason where the priority was set against the table
 * @param moves every move of the staircase that could ever apply on this level, each with the refusal or none
 */
public record TicketDetail(
        TicketNumber number,
        int version,
        TicketKind kind,
        TicketStatus status,
        SupportLevel level,
        TeamCode team,
        @Nullable StaffId assignee,
        @Nullable String assigneeName,
        Priority priority,
        String priorityRule,
        @Nullable String priorityOverride,
        Assessment assessment,
        @Nullable AgreementVersionId agreement,
        CategoryCode category,
        @Nullable CustomerId customer,
        @Nullable Long lineId,
        @Nullable SystemCode system,
        @Nullable Nature nature,
        Channel channel,
        Locale language,
        String summary,
        String description,
        @Nullable PauseReason pauseReason,
        @Nullable Instant resumeAt,
        @Nullable String proposedSolution,
        @Nullable String rootCause,
        @Nullable String solution,
        boolean firstContactResolution,
        @Nullable TicketNumber mergedInto,
        String source,
        @Nullable String externalNumber,
        @Nullable Instant reportedAt,
        Instant openedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant endedAt,
        List<VisitView> visits,
        List<HistoryLine> history,
        List<TicketDraft.ScriptResult> script,
        Map<TicketMove, MoveOption> moves) {

    /** Whether the reader may make the move now. */
    public boolean allows(TicketMove move) {
        var option = moves.get(move);
        return option != null && option.isAllowed();
    }
}
