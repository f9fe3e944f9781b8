package io.palier.desk;

import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.Medium;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.organization.Nature;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketMove.Demand;
import io.palier.ticket.TicketNumber;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;

/**
 * What a move's form holds, all as it was typed, so that it can be shown again whatever it is: one form for every move,
 * each fills in what its move demands.
 *
 * @param version of the ticket that the person was looking at
 * @param seen the position of the last history entry that the person was shown
 * @param submission makes the form once only
 * @param openedAt local time of the house, as is {@code resumeAt}
 * @param resumeAt local time of the house, as {@code datetime-local} sends it
 */
record MoveForm(
        @Nullable String version,
        @Nullable String seen,
        @Nullable String submission,
        @Size(max = LONG, message = TOO_LONG) @Nullable String text,
        @Size(max = LONG, message = TOO_LONG) @Nullable String solution,
        @Size(max = LONG, message = TOO_LONG) @Nullable String rootCause,
        @Size(max = 120, message = TOO_LONG) @Nullable String reference,
        @Nullable String nature,
        @Nullable String system,
        @Nullable String team,
        @Nullable String pauseReason,
        @Nullable String resumeAt,
        @Nullable String otherTicket,
        @Nullable String severity,
        @Nullable String impact,
        @Nullable String scope,
        @Nullable String affectedCustomers,
        @Nullable String revenueHit,
        @Nullable String satisfactionHit,
        @Nullable String priority,
        @Nullable String medium,
        @Nullable String openedAt) {

    private static final int LONG = 8_000;
    private static final String TOO_LONG = "{ticket.problem.TOO_LONG}";

    /** An unsent form for a ticket as it stands, filled in with what is known already. */
    static MoveForm of(TicketDetail ticket, TicketMove move) {
        var facts = ticket.assessment();
        return new MoveForm(
                Integer.toString(ticket.version()),
                Integer.toString(lastEntry(ticket)),
                UUID.randomUUID().toString(),
                null,
                move == TicketMove.SOLVE ? ticket.proposedSolution() : null,
                null,
                null,
                null,
                move.demands(Demand.SYSTEM) && ticket.system() != null
                        ? ticket.system().value()
                        : null,
                null,
                null,
                null,
                null,
                Integer.toString(facts.severity()),
                facts.impact().name(),
                facts.scope().name(),
                Integer.toString(facts.affectedCustomers()),
                Boolean.toString(facts.revenueHit()),
                Boolean.toString(facts.satisfactionHit()),
                null,
                null,
                null);
    }

    /** The same with that text typed already. */
    MoveForm saying(String said) {
        return new MoveForm(
                version,
                seen,
                submission,
                said,
                solution,
                rootCause,
                reference,
                nature,
                system,
                team,
                pauseReason,
                resumeAt,
                otherTicket,
                severity,
                impact,
                scope,
                affectedCustomers,
                revenueHit,
                satisfactionHit,
                priority,
                medium,
                openedAt);
    }

    /** An unsent form for tickets that are not looked at one by one. */
    static MoveForm unsent() {
        return new MoveForm(
                null,
                null,
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What was typed that can be nothing of the kind, as sentences by field. */
    static Map<String, String> problems(MoveForm form, BindingResult errors, MessageSource messages, Locale locale) {
        var problems = new LinkedHashMap<String, String>();
        errors.getFieldErrors()
                .forEach(error -> problems.putIfAbsent(error.getField(), messages.getMessage(error, locale)));
        if (isMisspelt(form.resumeAt)) {
            problems.put("resumeAt", messages.getMessage("desk.problem.time", null, locale));
        }
        if (isMisspelt(form.openedAt)) {
            problems.put("openedAt", messages.getMessage("desk.problem.time", null, locale));
        }
        if (given(form.otherTicket) != null && form.otherTicketWanted() == null) {
            problems.put("otherTicket", messages.getMessage("ticket.problem.UNKNOWN", null, locale));
        }
        return problems;
    }

    /** The same as typed, about the ticket as it stands now. */
    MoveForm about(TicketDetail ticket) {
        return new MoveForm(
                Integer.toString(ticket.version()),
                Integer.toString(lastEntry(ticket)),
                submission,
                text,
                solution,
                rootCause,
                reference,
                nature,
                system,
                team,
                pauseReason,
                resumeAt,
                otherTicket,
                severity,
                impact,
                scope,
                affectedCustomers,
                revenueHit,
                satisfactionHit,
                priority,
                medium,
                openedAt);
    }

    @Nullable
    Integer versionSeen() {
        return Spelled.number(version);
    }

    @Nullable
    UUID submissionId() {
        return Spelled.uuid(submission);
    }

    int entrySeen() {
        return Spelled.count(seen, 0, Integer.MAX_VALUE);
    }

    /** The order it makes. What cannot be read is left out; the ticket then says that it is missing. */
    MoveOrder order(TicketMove move, TicketDetail ticket, ZoneId zone) {
        return new MoveOrder(
                move,
                given(text),
                move.demands(Demand.SOLUTION) ? given(solution) : null,
                move.demands(Demand.ROOT_CAUSE) ? given(rootCause) : null,
                move.demands(Demand.REFERENCE) ? given(reference) : null,
                move.demands(Demand.NATURE) ? Spelled.as(Nature.class, nature) : null,
                move.demands(Demand.SYSTEM) ? Spelled.as(system, SystemCode::new) : null,
                move.demands(Demand.TEAM) ? Spelled.as(team, TeamCode::new) : null,
                move.demands(Demand.PAUSE_REASON) ? Spelled.as(PauseReason.class, pauseReason) : null,
                move == TicketMove.PEND ? instant(resumeAt, zone) : null,
                move.demands(Demand.OTHER_TICKET) ? otherTicketWanted() : null,
                move.demands(Demand.ASSESSMENT) ? assessment(ticket) : null,
                move.demands(Demand.PRIORITY) ? Spelled.as(Priority.class, priority) : null,
                move == TicketMove.ANSWER ? Spelled.as(Medium.class, medium) : null,
                move.demands(Demand.OPENED_AT) ? instant(openedAt, zone) : null);
    }

    private @Nullable Assessment assessment(TicketDetail ticket) {
        var grade = Spelled.count(severity, 1, 4);
        var hit = Spelled.as(Impact.class, impact);
        var reach = Spelled.as(Scope.class, scope);
        return hit == null || reach == null
                ? null
                : new Assessment(
                        ticket.category().value(),
                        grade,
                        hit,
                        reach,
                        Spelled.count(affectedCustomers, 0, 100_000_000),
                        Spelled.ticked(revenueHit),
                        Spelled.ticked(satisfactionHit));
    }

    private @Nullable TicketNumber otherTicketWanted() {
        return Spelled.as(otherTicket, number -> new TicketNumber(number.toUpperCase(Locale.ROOT)));
    }

    private static boolean isMisspelt(@Nullable String typed) {
        return given(typed) != null && instant(typed, ZoneId.of("UTC")) == null;
    }

    private static @Nullable Instant instant(@Nullable String typed, ZoneId zone) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    private static int lastEntry(TicketDetail ticket) {
        var history = ticket.history();
        return history.isEmpty() ? 0 : history.get(history.size() - 1).position();
    }
}
