package io.palier.satisfaction;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketCourse.Stay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which levels answered a ticket: those where somebody worked on it, each by the team that did so last. Pure. */
final class AnsweringLevels {

    private AnsweringLevels() {}

    /** Where nobody ever took it, the level that had it at the end. A ticket that had no stay gives nothing. */
    static Map<SupportLevel, TeamCode> of(List<Stay> stays) {
        var levels = new EnumMap<SupportLevel, TeamCode>(SupportLevel.class);
        stays.stream().filter(stay -> stay.takenAt() != null).forEach(stay -> levels.put(stay.level(), stay.team()));
        if (levels.isEmpty() && !stays.isEmpty()) {
            var last = stays.get(stays.size() - 1);
            levels.put(last.level(), last.team());
        }
        return levels;
    }
}
