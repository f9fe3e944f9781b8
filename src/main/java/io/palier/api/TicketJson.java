package io.palier.api;

import io.palier.agreement.Assessment;
import io.palier.agreement.Priority;
import io.palier.sla.ClockView;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.MoveOption;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.VisitView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket as a machine reads it: plain words, no types of ours. Absent facts are null. */
record TicketJson(
        String number,
        int version,
        String kind,
        String status,
        String level,
        String team,
        @Nullable String assignee,
        Priority priority,
        String priorityRule,
        @Nullable String priorityOverride,
        Assessment assessment,
        String category,
        @Nullable String system,
        @Nullable String nature,
        String channel,
        String language,
        String summary,
        String description,
        @Nullable String pauseReason,
        @Nullable Instant resumeAt,
        @Nullable String proposedSolution,
        @Nullable String rootCause,
        @Nullable String solution,
        boolean firstContactResolution,
        @Nullable String mergedInto,
        String source,
        @Nullable String externalNumber,
        @Nullable Instant reportedAt,
        Instant openedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant endedAt,
        List<Clock> clocks,
        List<Visit> visits,
        List<Entry> history,
        List<Move> moves) {

    static TicketJson of(TicketDetail t, List<ClockView> clocks) {
        return new TicketJson(
                t.number().value(),
                t.version(),
                t.kind().name(),
                t.status().name(),
                t.level().name(),
                t.team().value(),
                word(t.assignee()),
                t.priority(),
                t.priorityRule(),
                t.priorityOverride(),
                t.assessment(),
                t.category().value(),
                word(t.system()),
                word(t.nature()),
                t.channel().name(),
                t.language().getLanguage(),
                t.summary(),
                t.description(),
                word(t.pauseReason()),
                t.resumeAt(),
                t.proposedSolution(),
                t.rootCause(),
                t.solution(),
                t.firstContactResolution(),
                word(t.mergedInto()),
                t.source(),
                t.externalNumber(),
                t.reportedAt(),
                t.openedAt(),
                t.resolvedAt(),
                t.endedAt(),
                clocks.stream().map(Clock::of).toList(),
                t.visits().stream().map(Visit::of).toList(),
                t.history().stream().map(Entry::of).toList(),
                t.moves().values().stream().map(Move::of).toList());
    }

    /** One promise. {@code dueAt} is null while it stands still; {@code remaining} is negative when over. */
    record Clock(
            long id,
            String agreement,
            String kind,
            String metric,
            String state,
            Duration goal,
            Duration elapsed,
            Duration remaining,
            @Nullable Instant dueAt,
            @Nullable Instant breachedAt,
            @Nullable String pausedFor,
            @Nullable Integer visit,
            int cycle) {

        static Clock of(ClockView c) {
            return new Clock(
                    c.id(),
                    c.agreementCode(),
                    c.kind().name(),
                    c.metric().name(),
                    c.state().name(),
                    c.goal(),
                    c.elapsed(),
                    c.remaining(),
                    c.dueAt(),
                    c.breachedAt(),
                    c.pausedFor(),
                    c.visitPosition(),
                    c.cycle());
        }
    }

    /** One stay with a team, [from, until). */
    record Visit(
            int position,
            String level,
            String team,
            Instant from,
            @Nullable Instant until,
            @Nullable String outcome) {

        static Visit of(VisitView v) {
            return new Visit(v.position(), v.level().name(), v.team().value(), v.from(), v.until(), word(v.outcome()));
        }
    }

    /** Who did what, when, from where to where, and why. */
    record Entry(
            Instant at,
            String move,
            @Nullable String actor,
            @Nullable String fromStatus,
            String toStatus,
            @Nullable String fromTeam,
            String toTeam,
            String text,
            @Nullable String reference) {

        static Entry of(HistoryLine h) {
            return new Entry(
                    h.at(),
                    h.move(),
                    h.actorName(),
                    word(h.fromStatus()),
                    h.toStatus().name(),
                    word(h.fromTeam()),
                    h.toTeam().value(),
                    h.text(),
                    h.reference());
        }
    }

    /** A move and, where it may not be made now, why. */
    record Move(String move, boolean allowed, @Nullable String refusal) {

        static Move of(MoveOption option) {
            return new Move(option.move().name(), option.isAllowed(), word(option.refusal()));
        }
    }

    /** A row of a list. */
    record Row(
            String number,
            String summary,
            String status,
            Priority priority,
            String level,
            String team,
            String category,
            Instant openedAt,
            @Nullable Instant breaksAt,
            boolean breached) {

        static Row of(TicketSummary s) {
            return new Row(
                    s.number().value(),
                    s.summary(),
                    s.status().name(),
                    s.priority(),
                    s.level().name(),
                    s.team().value(),
                    s.category().value(),
                    s.openedAt(),
                    s.breaksAt(),
                    s.breached());
        }
    }

    /** A page of a list; pages count from 0. */
    record Page(List<Row> tickets, long total, int page, int size) {}

    private static @Nullable String word(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
