package io.palier.demo;

import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import java.time.Instant;

/** A solution, and what the customer says to it. */
final class Aftermath {

    private final Scene scene;

    Aftermath(Scene scene) {
        this.scene = scene;
    }

    void solve(Story story, TicketNumber number, StaffId agent) {
        scene.make(number, MoveOrder.withSolution(TicketMove.SOLVE, story.solution()), agent);
    }

    /** Half confirm, a few refuse, the others say nothing and time closes the ticket. */
    void afterwards(Story story, TicketNumber number, Instant at) {
        var fate = scene.chance(100);
        if (fate < 50) {
            scene.then(
                    number,
                    at,
                    120,
                    1300,
                    Scene.L1,
                    (agent, now) -> scene.make(number, MoveOrder.of(TicketMove.CONFIRM, null), agent));
        } else if (fate < 55) {
            scene.then(number, at, 120, 900, Scene.L1, (agent, now) -> {
                scene.make(
                        number,
                        MoveOrder.of(TicketMove.REOPEN, story.say("Still the same", "Toujours le même problème")),
                        agent);
                secondTry(story, number, now);
            });
        }
    }

    private void secondTry(Story story, TicketNumber number, Instant at) {
        var ticket = scene.ticket(number);
        scene.then(number, at, 60, 300, ticket.team(), (who, now) -> {
            var order = scene.ticket(number).level() == SupportLevel.L1
                    ? MoveOrder.withSolution(TicketMove.SOLVE, story.solution())
                    : MoveOrder.resolve(story.cause().isEmpty() ? story.finding() : story.cause(), story.solution());
            scene.make(number, order, who);
        });
    }
}
