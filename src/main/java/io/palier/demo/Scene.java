package io.palier.demo;

import io.palier.agreement.Assessment;
import io.palier.customer.Customer;
import io.palier.demo.Story.Path;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.ticket.Channel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketDraft;
import io.palier.ticket.TicketKind;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** What every part of a story needs: somebody to make a move, and a moment to make it. */
final class Scene {

    static final TeamCode L1 = new TeamCode("L1-CARE");
    static final TeamCode L2 = new TeamCode("L2-IT");

    private final Stage stage;
    private final Tickets tickets;
    private final Cast cast;
    private final Pace pace;
    private final Random chance;

    Scene(Stage stage, Tickets tickets, Cast cast, Random chance) {
        this.stage = stage;
        this.tickets = tickets;
        this.cast = cast;
        this.pace = new Pace(chance);
        this.chance = chance;
    }

    /** What somebody does when the time has come. */
    @FunctionalInterface
    interface Step {
        void by(StaffId who, Instant now);
    }

    /** From 0 up to the bound, exclusive. */
    int chance(int bound) {
        return chance.nextInt(bound);
    }

    StaffId anyoneIn(TeamCode team) {
        return cast.anyoneIn(team, chance);
    }

    TeamCode departmentOf(Nature nature) {
        return cast.departmentOf(nature);
    }

    TicketSummary ticket(TicketNumber number) {
        return tickets.summary(number);
    }

    void at(Instant when, Runnable action) {
        stage.at(when, action);
    }

    /** Somebody of the team, so many minutes of its working time later: at the least and at the most, for P3. */
    void then(TicketNumber number, Instant from, int least, int most, TeamCode team, Step step) {
        then(number, from, least, most, at -> step.by(anyoneIn(team), at));
    }

    /** As above, for whoever is at it already. */
    void then(TicketNumber number, Instant from, int least, int most, Consumer<Instant> step) {
        var at = pace.after(from, tickets.summary(number).priority(), least, most);
        stage.at(at, () -> step.accept(at));
    }

    /** A move that the ticket allows by now; life has overtaken the others. */
    void make(TicketNumber number, MoveOrder order, StaffId by) {
        tickets.makeIfAllowed(number, order, by);
    }

    TicketNumber log(Story story, Customer caller, StaffId agent) {
        return log(draft(story, caller), agent);
    }

    TicketNumber log(TicketDraft draft, StaffId by) {
        return tickets.log(draft, by);
    }

    private TicketDraft draft(Story story, Customer caller) {
        var affected = switch (story.scope()) {
            case ONE_CUSTOMER -> 1;
            case SEVERAL_CUSTOMERS -> 3 + chance.nextInt(40);
            case WHOLE_AREA -> 150 + chance.nextInt(600);
        };
        var kind = story.category().equals("BILLING_DISPUTE")
                ? TicketKind.DISPUTE
                : story.path() == Path.CALL && story.severity() == 4 && chance.nextInt(3) == 0
                        ? TicketKind.SERVICE_REQUEST
                        : TicketKind.INCIDENT;
        return new TicketDraft(
                kind,
                Channel.PHONE,
                caller.id(),
                caller.lines().get(0).id(),
                null,
                new CategoryCode(story.category()),
                new Assessment(
                        story.category(),
                        story.severity(),
                        story.impact(),
                        story.scope(),
                        affected,
                        story.revenueHit(),
                        true),
                story.summary(),
                story.description(),
                story.language(),
                List.of(),
                null,
                null);
    }
}
