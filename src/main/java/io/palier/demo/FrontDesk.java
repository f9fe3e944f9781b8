package io.palier.demo;

import io.palier.agreement.PauseReason;
import io.palier.demo.Story.Path;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to a call at L1 and L2: solved on the spot, handed up, or back with a solution. */
final class FrontDesk {

    private final Scene scene;
    private final BackOffice backOffice;
    private final Aftermath aftermath;

    FrontDesk(Scene scene) {
        this.scene = scene;
        this.aftermath = new Aftermath(scene);
        this.backOffice = new BackOffice(scene, aftermath);
    }

    void onTheCall(Story story, TicketNumber number, StaffId agent, Instant at, @Nullable SupportLevel last) {
        if (last != null) {
            return;
        }
        var fate = scene.chance(100);
        scene.at(at.plusSeconds(100 + scene.chance(260)), () -> {
            if (fate < 3) {
                scene.make(
                        number, MoveOrder.of(TicketMove.CANCEL, story.say("Caller hung up", "Appel raccroché")), agent);
                return;
            }
            if (fate < 8) {
                var back = at.plus(Duration.ofHours(20 + scene.chance(60)));
                scene.make(
                        number,
                        MoveOrder.pend(
                                PauseReason.AWAITING_CUSTOMER,
                                story.say("Sends the serial number", "Envoie le numéro de série"),
                                back),
                        agent);
                scene.at(back.plusSeconds(900), () -> aftermath.solve(story, number, agent));
                return;
            }
            aftermath.solve(story, number, agent);
            aftermath.afterwards(story, number, at);
        });
    }

    void climb(Story story, TicketNumber number, StaffId agent, Instant at, @Nullable SupportLevel last) {
        scene.at(at.plusSeconds(180 + scene.chance(300)), () -> {
            scene.make(
                    number,
                    MoveOrder.of(
                            TicketMove.ESCALATE,
                            story.say("Script tried, no known solution", "Script déroulé, pas de solution connue")),
                    agent);
            if (last == SupportLevel.L2) {
                return;
            }
            scene.then(number, at, 8, 50, Scene.L2, (it, taken) -> {
                scene.make(number, MoveOrder.of(TicketMove.TAKE, null), it);
                scene.then(number, taken, 15, 80, looked -> {
                    if (story.path() == Path.BACK) {
                        back(story, number, it, looked);
                    } else {
                        var wrong = story.path() == Path.MISROUTE ? Nature.RADIO_NETWORK : story.knownNature();
                        scene.make(number, MoveOrder.diagnose(wrong, story.finding()), it);
                        if (last != SupportLevel.L3) {
                            backOffice.department(story, number, looked, last);
                        }
                    }
                });
            });
        });
    }

    private void back(Story story, TicketNumber number, StaffId it, Instant at) {
        scene.make(number, MoveOrder.withSolution(TicketMove.SEND_BACK, story.solution()), it);
        scene.then(number, at, 10, 60, Scene.L1, (agent, told) -> {
            scene.make(number, MoveOrder.of(TicketMove.ANSWER, story.solution()), agent);
            aftermath.solve(story, number, agent);
            aftermath.afterwards(story, number, told);
        });
    }
}
