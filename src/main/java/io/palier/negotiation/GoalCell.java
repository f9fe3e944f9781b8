package io.palier.negotiation;

import static io.palier.negotiation.Typed.lines;
import static io.palier.negotiation.Typed.said;

import java.util.List;

/** One promise; an empty goal promises nothing. */
record GoalCell(String goal, String calendar, List<String> pausedBy, String medium) {

    GoalCell {
        goal = said(goal);
        calendar = said(calendar);
        pausedBy = lines(pausedBy);
        medium = said(medium);
    }

    GoalCell onCalendar(String other) {
        return new GoalCell(goal, other, pausedBy, medium);
    }

    GoalCell emptied() {
        return new GoalCell("", calendar, pausedBy, medium);
    }
}
