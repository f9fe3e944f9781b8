package io.palier.agreement;

import io.palier.slaclock.GoalChange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is signed, as one document (domain.md §4). Lists that a document leaves out are empty.
 *
 * @param calendars by name
 * @param pauseRules the closed list of pause reasons with who may claim each
 * @param onGoalChange what happens to the time worked when the priority changes (domain.md R4)
 */
public record Terms(
        Map<String, Hours> calendars,
        List<PriorityRule> priorityRules,
        List<Objective> objectives,
        List<PauseRule> pauseRules,
        List<Threshold> thresholds,
        List<EscalationContact> contacts,
        GoalChange onGoalChange) {

    public Terms {
        calendars = calendars == null ? Map.of() : Map.copyOf(calendars);
        priorityRules = orEmpty(priorityRules);
        objectives = orEmpty(objectives);
        pauseRules = orEmpty(pauseRules);
        thresholds = orEmpty(thresholds);
        contacts = orEmpty(contacts);
        onGoalChange = onGoalChange == null ? GoalChange.KEEP_ELAPSED : onGoalChange;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
