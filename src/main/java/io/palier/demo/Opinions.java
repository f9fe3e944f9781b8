package io.palier.demo;

import io.palier.letter.Postbox;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.satisfaction.LevelAnswer;
import io.palier.satisfaction.Survey;
import io.palier.satisfaction.Surveys;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the customers of the demonstration say afterwards: most nothing, the rest mostly good, less so the higher it went. */
@Component
class Opinions {

    private static final int PAGES = 20;
    private static final int SAY_SOMETHING = 45;

    private final Tickets tickets;
    private final Surveys surveys;
    private final Postbox postbox;

    Opinions(Tickets tickets, Surveys surveys, Postbox postbox) {
        this.tickets = tickets;
        this.surveys = surveys;
        this.postbox = postbox;
    }

    /** Once the sixty days are kept: customers are asked as that is done. */
    @Transactional
    public void say(Instant now) {
        for (var page = 0; page < PAGES; page++) {
            var closed =
                    new TicketQuery(null, null, null, null, Set.of(TicketStatus.CLOSED), false, false, null, page, 200);
            tickets.list(closed, new StaffId("manager")).rows().stream()
                    .map(TicketSummary::number)
                    .forEach(number -> surveys.of(number).ifPresent(survey -> say(number, survey, now)));
        }
        postbox.takeAsSent(Duration.ofSeconds(2));
    }

    /** The same ticket always hears the same. */
    private void say(TicketNumber number, Survey survey, Instant now) {
        var chance = new Random(number.value().hashCode());
        var at = survey.askedAt().plus(Duration.ofMinutes(5 + chance.nextInt(600)));
        if (chance.nextInt(100) < SAY_SOMETHING && at.isBefore(now)) {
            survey.levels().stream()
                    .map(LevelAnswer::level)
                    .forEach(level -> surveys.hear(number, level, score(level, chance), at));
        }
    }

    private static int score(SupportLevel level, Random chance) {
        var luck = chance.nextInt(100) - 8 * level.ordinal();
        if (luck >= 55) {
            return 5;
        }
        return luck >= 20 ? 4 : luck >= 8 ? 3 : luck >= 0 ? 2 : 1;
    }
}
