package io.palier.demo;

import io.palier.agreement.PauseReason;
import io.palier.customer.Customer;
import io.palier.demo.Story.Path;
import io.palier.organization.SupportLevel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How stories begin. Each step makes a move as somebody would, and says when the next one comes. */
final class Plot {

    private final Scene scene;
    private final FrontDesk frontDesk;

    Plot(Scene scene) {
        this.scene = scene;
        this.frontDesk = new FrontDesk(scene);
    }

    /** The story begins with a call; it stops for good once the ticket reaches {@code last}, where that is not null. */
    void begin(Story story, Customer caller, Instant at, @Nullable SupportLevel last) {
        scene.at(at, () -> {
            var agent = scene.anyoneIn(Scene.L1);
            var number = scene.log(story, caller, agent);
            if (story.path() == Path.CALL) {
                frontDesk.onTheCall(story, number, agent, at, last);
            } else if (last != SupportLevel.L1) {
                frontDesk.climb(story, number, agent, at, last);
            }
        });
    }

    /** A ticket that waits on that level, today: for the customer until tomorrow, or for a part without an end in sight. */
    void waiting(Story story, Customer caller, Instant at, PauseReason reason, Instant until) {
        scene.at(at, () -> {
            var agent = scene.anyoneIn(Scene.L1);
            var number = scene.log(story, caller, agent);
            if (story.path() != Path.CALL) {
                scene.make(
                        number,
                        MoveOrder.of(TicketMove.ESCALATE, story.say("No known solution", "Pas de solution connue")),
                        agent);
                scene.make(number, MoveOrder.diagnose(story.knownNature(), story.finding()), scene.anyoneIn(Scene.L2));
            }
            var holder = scene.anyoneIn(scene.ticket(number).team());
            scene.make(number, MoveOrder.of(TicketMove.TAKE, null), holder);
            scene.make(
                    number,
                    MoveOrder.pend(reason, story.say("Agreed with the customer", "Convenu avec le client"), until),
                    holder);
        });
    }

    /** The same complaint twice, seen and merged. */
    void twice(Story story, Customer caller, Instant at) {
        scene.at(at, () -> {
            var agent = scene.anyoneIn(Scene.L1);
            var first = scene.log(story, caller, agent);
            var second = scene.log(story, caller, agent);
            scene.make(
                    second,
                    MoveOrder.merge(first, story.say("Same caller, same fault", "Même client, même panne")),
                    agent);
            frontDesk.climb(story, first, agent, at, null);
        });
    }
}
