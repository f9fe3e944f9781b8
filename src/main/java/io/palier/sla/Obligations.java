package io.palier.sla;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which promises of an agreement begin when: all at once, but for updates, of which the next begins when the one before
 * is done, and the first with the first response (domain.md §4). Pure.
 */
final class Obligations {

    private Obligations() {}

    /** What begins with the ticket or the visit. */
    static List<Objective> atStart(
            AgreementVersion terms, Side by, io.palier.agreement.Priority priority, int severity) {
        var promises = terms.promises(by, priority, severity);
        var answerFirst = promises.stream().anyMatch(promise -> promise.metric() == Metric.FIRST_RESPONSE);
        return promises.stream()
                .filter(promise -> promise.metric() != Metric.UPDATE || !answerFirst)
                .toList();
    }

    /** What begins now on a ticket, after something happened to its clocks. */
    static List<TicketClock> due(
            Collection<TicketClock> clocks, Function<AgreementVersionId, AgreementVersion> versions, Instant at) {
        var starting = new ArrayList<TicketClock>();
        var accounts = clocks.stream().collect(Collectors.groupingBy(Account::of));
        accounts.forEach((account, its) -> starting.addAll(due(versions.apply(account.agreement()), its, at)));
        return starting;
    }

    /** The clocks of one agreement during one visit, or during the ticket's life. */
    private record Account(
            AgreementVersionId agreement, @Nullable Integer visit) {

        static Account of(TicketClock clock) {
            return new Account(clock.pinnedTo(), clock.place().visitPosition());
        }
    }

    private static List<TicketClock> due(AgreementVersion terms, List<TicketClock> clocks, Instant at) {
        var runs =
                clocks.stream().anyMatch(clock -> clock.isOnOpenTicket() && (clock.isOfCustomer() || clock.isOpen()));
        if (!runs) {
            return List.of();
        }
        var model = clocks.stream()
                .max(Comparator.comparing(TicketClock::isOpen).thenComparing(TicketClock::cycle))
                .orElseThrow();
        var starting = new ArrayList<TicketClock>();
        for (var metric : List.of(Metric.UPDATE, Metric.RESTORE, Metric.RESOLVE)) {
            promise(terms, model, metric)
                    .filter(promise -> metric == Metric.UPDATE ? wantsUpdate(clocks) : wants(clocks, metric))
                    .ifPresent(promise -> starting.add(model.startAnew(terms, promise, next(clocks, metric), at)));
        }
        return starting;
    }

    private static Optional<Objective> promise(AgreementVersion terms, TicketClock model, Metric metric) {
        return terms.objective(metric, model.priority(), model.severity(), model.owedBy());
    }

    /** A priority that promises more than the one before begins what had not begun. */
    private static boolean wants(List<TicketClock> clocks, Metric metric) {
        return clocks.stream().noneMatch(clock -> clock.isFor(metric));
    }

    private static boolean wantsUpdate(List<TicketClock> clocks) {
        return clocks.stream()
                .filter(TicketClock::isOpen)
                .noneMatch(clock -> clock.isFor(Metric.UPDATE) || clock.isFor(Metric.FIRST_RESPONSE));
    }

    private static int next(List<TicketClock> clocks, Metric metric) {
        return 1
                + clocks.stream()
                        .filter(clock -> clock.isFor(metric))
                        .mapToInt(TicketClock::cycle)
                        .max()
                        .orElse(0);
    }
}
