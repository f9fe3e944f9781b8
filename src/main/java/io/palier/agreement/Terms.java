package io.palier.agreement;

import io.palier.organization.Role;
import io.palier.slaclock.GoalChange;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is signed, as one document (domain.md §4). Lists that a document leaves out are empty.
 *
 * @param calendars by name
 * @param pauseRules the closed list of pause reasons with who may claim each
 * @param media how the other is reached when something happens
 * @param constraints what bears on how fast a fault can be resolved
 * @param penalties what breaches cost; null where nothing
 * @param onGoalChange what happens to the time worked when the priority changes (domain.md R4)
 * @param noticeDays how many times 24 hours before its end either side must say that it ends; null where none is agreed
 */
public record Terms(
        Map<String, Hours> calendars,
        List<PriorityRule> priorityRules,
        List<Objective> objectives,
        List<PauseRule> pauseRules,
        List<Threshold> thresholds,
        List<EscalationContact> contacts,
        List<MediumRule> media,
        List<Constraint> constraints,
        @Nullable Penalties penalties,
        GoalChange onGoalChange,
        @Nullable Integer noticeDays) {

    public Terms {
        calendars = calendars == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(calendars));
        priorityRules = orEmpty(priorityRules);
        objectives = orEmpty(objectives);
        pauseRules = orEmpty(pauseRules);
        thresholds = orEmpty(thresholds);
        contacts = orEmpty(contacts);
        media = orEmpty(media);
        constraints = orEmpty(constraints);
        onGoalChange = onGoalChange == null ? GoalChange.KEEP_ELAPSED : onGoalChange;
    }

    /** Terms without an agreed notice. */
    public Terms(
            Map<String, Hours> calendars,
            List<PriorityRule> priorityRules,
            List<Objective> objectives,
            List<PauseRule> pauseRules,
            List<Threshold> thresholds,
            List<EscalationContact> contacts,
            List<MediumRule> media,
            List<Constraint> constraints,
            @Nullable Penalties penalties,
            GoalChange onGoalChange) {
        this(
                calendars,
                priorityRules,
                objectives,
                pauseRules,
                thresholds,
                contacts,
                media,
                constraints,
                penalties,
                onGoalChange,
                null);
    }

    /** Terms that say nothing of media, constraints, penalties and notice. */
    public Terms(
            Map<String, Hours> calendars,
            List<PriorityRule> priorityRules,
            List<Objective> objectives,
            List<PauseRule> pauseRules,
            List<Threshold> thresholds,
            List<EscalationContact> contacts,
            GoalChange onGoalChange) {
        this(
                calendars,
                priorityRules,
                objectives,
                pauseRules,
                thresholds,
                contacts,
                List.of(),
                List.of(),
                null,
                onGoalChange);
    }

    /**
     * The same terms, and where they have no closed list of pause reasons, one of those that pause a promise: the house
     * rules of day one have none. A vendor may claim to wait for the operator, our own people the rest.
     */
    public Terms withItsPausesListed() {
        if (!pauseRules.isEmpty()) {
            return this;
        }
        var listed = objectives.stream()
                .flatMap(objective -> objective.pausedBy().stream())
                .distinct()
                .sorted()
                .map(Terms::usualRule)
                .toList();
        return new Terms(
                calendars,
                priorityRules,
                objectives,
                listed,
                thresholds,
                contacts,
                media,
                constraints,
                penalties,
                onGoalChange,
                noticeDays);
    }

    /** The first instant at which it may end where notice is given then. */
    public Instant earliestEnd(Instant given) {
        return noticeDays == null ? given : given.plus(Duration.ofDays(noticeDays));
    }

    private static PauseRule usualRule(PauseReason reason) {
        return reason == PauseReason.AWAITING_OPERATOR
                ? new PauseRule(reason, Set.of(Role.VENDOR), false)
                : new PauseRule(
                        reason,
                        Set.of(Role.AGENT, Role.SPECIALIST, Role.MANAGER),
                        reason == PauseReason.CUSTOMER_UNREACHABLE || reason == PauseReason.OBSERVATION);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
