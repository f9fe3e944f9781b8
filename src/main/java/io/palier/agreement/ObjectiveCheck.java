package io.palier.agreement;

import io.palier.agreement.TermsProblem.Code;
import io.palier.slaclock.BeyondHorizon;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with promises. The most specific agreement alone applies, so one that promises nothing at a priority
 * leaves that cell empty and is refused (domain.md §4).
 */
final class ObjectiveCheck {

    /** In the order in which things happen: each is due no later than the next. */
    private static final List<Metric> IN_ORDER =
            List.of(Metric.ACKNOWLEDGE, Metric.FIRST_RESPONSE, Metric.RESTORE, Metric.RESOLVE);

    /** Some instant to count from; whether a goal is reached does not hang on which. */
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    private static final Duration FAR = Duration.ofDays(3653);

    private final AgreementKind kind;
    private final Terms terms;
    private final Consumer<TermsProblem> found;

    private ObjectiveCheck(AgreementKind kind, Terms terms, Consumer<TermsProblem> found) {
        this.kind = kind;
        this.terms = terms;
        this.found = found;
    }

    /** What makes two promises the same promise. */
    record Cell(Metric metric, Priority priority, @Nullable Integer severity, Side owedBy) {
        static Cell of(Objective o, AgreementKind kind) {
            var owedBy = o.owedBy();
            return new Cell(o.metric(), o.priority(), o.severity(), owedBy == null ? kind.usuallyOwedBy() : owedBy);
        }
    }

    static void check(AgreementKind kind, Terms terms, Consumer<TermsProblem> found) {
        var check = new ObjectiveCheck(kind, terms, found);
        check.pauseRules();
        check.each();
        check.everyPriority();
        check.bothWays();
        check.order();
    }

    private void pauseRules() {
        var listed = EnumSet.noneOf(PauseReason.class);
        var used = EnumSet.noneOf(PauseReason.class);
        terms.objectives().forEach(o -> used.addAll(o.pausedBy()));
        for (var i = 0; i < terms.pauseRules().size(); i++) {
            var reason = terms.pauseRules().get(i).reason();
            if (!listed.add(reason)) {
                found.accept(TermsProblem.of("pauseRules[" + i + "].reason", Code.PAUSE_TWICE, reason));
            } else if (!used.contains(reason)) {
                found.accept(TermsProblem.of("pauseRules[" + i + "].reason", Code.PAUSE_UNUSED, reason));
            }
        }
    }

    private void each() {
        var cells = new HashSet<Cell>();
        for (var i = 0; i < terms.objectives().size(); i++) {
            var objective = terms.objectives().get(i);
            var path = "objectives[" + i + "]";
            if (!cells.add(Cell.of(objective, kind))) {
                found.accept(TermsProblem.of(path, Code.OBJECTIVE_TWICE, objective.metric(), objective.priority()));
            }
            goal(path, objective);
            TermsCheck.demandCalendar(path + ".calendar", objective.calendar(), terms, found);
            objective.pausedBy().stream()
                    .filter(reason -> terms.pauseRules().stream().noneMatch(rule -> rule.reason() == reason))
                    .forEach(
                            reason -> found.accept(TermsProblem.of(path + ".pausedBy", Code.PAUSE_NOT_LISTED, reason)));
            if (objective.metric() == Metric.UPDATE && objective.medium() == null) {
                found.accept(TermsProblem.of(path + ".medium", Code.UPDATE_WITHOUT_MEDIUM, objective.priority()));
            }
        }
    }

    /** A clock counts whole seconds, and a deadline that no calendar reaches within ten years is none (domain.md R11). */
    private void goal(String path, Objective objective) {
        if (objective.goal().getNano() != 0) {
            found.accept(TermsProblem.of(path + ".goal", Code.DURATION, objective.goal()));
        }
        var hours = terms.calendars().get(objective.calendar());
        if (hours == null) {
            return;
        }
        try {
            if (hours.toCalendar(List.of()).plus(NEW_YEAR, objective.goal()).isAfter(NEW_YEAR.plus(FAR))) {
                found.accept(TermsProblem.of(path + ".goal", Code.GOAL_OUT_OF_REACH));
            }
        } catch (BeyondHorizon e) {
            found.accept(TermsProblem.of(path + ".goal", Code.GOAL_OUT_OF_REACH));
        } catch (IllegalArgumentException e) {
            return; // the calendar has a problem of its own
        }
    }

    private void everyPriority() {
        for (var priority : Priority.values()) {
            var here = terms.objectives().stream()
                    .filter(o -> o.priority() == priority && o.severity() == null)
                    .filter(o -> o.isOwedBy(kind.usuallyOwedBy(), kind))
                    .toList();
            if (here.isEmpty()) {
                found.accept(TermsProblem.of("objectives." + priority, Code.NO_PROMISE, priority));
            } else if (here.stream().noneMatch(o -> o.metric() == Metric.RESOLVE)) {
                found.accept(TermsProblem.of("objectives.RESOLVE." + priority, Code.NO_RESOLVE, priority));
            }
        }
    }

    private void bothWays() {
        if (kind == AgreementKind.INTERCONNECT
                && terms.objectives().stream().noneMatch(o -> o.isOwedBy(Side.OPERATOR, kind))) {
            found.accept(TermsProblem.of("objectives", Code.ONE_WAY));
        }
    }

    /** Goals on the same calendar can be compared: acknowledging after resolving makes no sense, nor a P1 slower than a P2. */
    private void order() {
        for (var i = 0; i < terms.objectives().size(); i++) {
            var objective = terms.objectives().get(i);
            var path = "objectives[" + i + "].goal";
            var place = IN_ORDER.indexOf(objective.metric());
            for (var later : IN_ORDER.subList(place + 1, place < 0 ? 0 : IN_ORDER.size())) {
                sooner(objective, later, objective.priority())
                        .ifPresent(other -> found.accept(
                                TermsProblem.of(path, Code.GOAL_ORDER, objective.metric(), other.metric())));
            }
            for (var milder : Priority.values()) {
                if (objective.priority().isGraverThan(milder)) {
                    sooner(objective, objective.metric(), milder)
                            .ifPresent(other -> found.accept(TermsProblem.of(
                                    path, Code.GRAVER_IS_SLOWER, objective.priority(), other.priority())));
                }
            }
        }
    }

    private Optional<Objective> sooner(Objective one, Metric metric, Priority priority) {
        var cell = Cell.of(one, kind);
        var compared = new Cell(metric, priority, cell.severity(), cell.owedBy());
        return terms.objectives().stream()
                .filter(o -> Cell.of(o, kind).equals(compared) && Objects.equals(o.calendar(), one.calendar()))
                .filter(o -> o.goal().compareTo(one.goal()) < 0)
                .findFirst();
    }
}
