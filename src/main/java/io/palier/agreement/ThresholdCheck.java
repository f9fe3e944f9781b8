package io.palier.agreement;

import static io.palier.agreement.ThresholdAction.MOVE_TO_NEXT_LEVEL;
import static io.palier.agreement.ThresholdAction.PROPOSE_NEXT_LEVEL;
import static io.palier.agreement.ThresholdAction.RAISE_TO_MANAGER;
import static io.palier.agreement.ThresholdAction.TELL_HOLDER;

import io.palier.agreement.TermsProblem.Code;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Finds thresholds that tell nobody and do nothing, and those that ask for what cannot be done. */
final class ThresholdCheck {

    private static final Duration SHORTEST_REPEAT = Duration.ofMinutes(1);
    private static final Duration LONGEST_REPEAT = Duration.ofDays(1);

    private final AgreementKind kind;
    private final Terms terms;
    private final Consumer<TermsProblem> found;

    private ThresholdCheck(AgreementKind kind, Terms terms, Consumer<TermsProblem> found) {
        this.kind = kind;
        this.terms = terms;
        this.found = found;
    }

    static void check(AgreementKind kind, Terms terms, Consumer<TermsProblem> found) {
        var check = new ThresholdCheck(kind, terms, found);
        var points = new HashSet<String>();
        for (var i = 0; i < terms.thresholds().size(); i++) {
            var threshold = terms.thresholds().get(i);
            var path = "thresholds[" + i + "]";
            if (!points.add(threshold.point().toString())) {
                found.accept(TermsProblem.of(path, Code.THRESHOLD_TWICE, threshold.point()));
            }
            check.told(path, threshold);
            check.actions(path + ".actions", threshold.actions());
            check.repeat(path + ".repeat", threshold);
        }
        if (!points.contains("100%")) {
            found.accept(TermsProblem.of("thresholds", Code.BREACH_TELLS_NOBODY));
        }
    }

    private void told(String path, Threshold threshold) {
        if (threshold.rungs().isEmpty() && threshold.actions().isEmpty()) {
            found.accept(TermsProblem.of(path + ".rungs", Code.THRESHOLD_TELLS_NOBODY));
        }
        for (var rung : threshold.rungs()) {
            if (terms.contacts().stream().noneMatch(c -> c.rung() == rung)) {
                found.accept(TermsProblem.of(path + ".rungs", Code.THRESHOLD_WITHOUT_CONTACT, rung));
            }
        }
    }

    private void actions(String path, Set<ThresholdAction> actions) {
        if (actions.contains(PROPOSE_NEXT_LEVEL) && actions.contains(MOVE_TO_NEXT_LEVEL)) {
            found.accept(TermsProblem.of(path, Code.ACTIONS_CONTRADICT));
        } else if (runsOnTheLastLevelOnly()
                && (actions.contains(PROPOSE_NEXT_LEVEL) || actions.contains(MOVE_TO_NEXT_LEVEL))) {
            found.accept(TermsProblem.of(path, Code.NO_LEVEL_ABOVE));
        }
    }

    /** What a vendor or another operator owes runs while the ticket is at its desk, and what we owe that operator anywhere. */
    private boolean runsOnTheLastLevelOnly() {
        return switch (kind) {
            case SLA, OLA -> false;
            case UNDERPINNING_CONTRACT -> true;
            case INTERCONNECT -> terms.objectives().stream().noneMatch(o -> o.isOwedBy(Side.OPERATOR, kind));
        };
    }

    private void repeat(String path, Threshold threshold) {
        var repeat = threshold.repeat();
        if (repeat == null) {
            return;
        }
        if (repeat.compareTo(SHORTEST_REPEAT) < 0 || repeat.compareTo(LONGEST_REPEAT) > 0 || repeat.getNano() != 0) {
            found.accept(TermsProblem.of(path, Code.REPEAT_OUT_OF_RANGE));
        }
        var actions = threshold.actions();
        if (threshold.rungs().isEmpty() && !actions.contains(TELL_HOLDER) && !actions.contains(RAISE_TO_MANAGER)) {
            found.accept(TermsProblem.of(path, Code.REPEAT_TELLS_NOBODY));
        }
    }
}
