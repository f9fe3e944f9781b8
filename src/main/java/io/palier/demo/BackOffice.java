package io.palier.demo;

import io.palier.agreement.PauseReason;
import io.palier.demo.Story.Path;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What departments and vendors do with a ticket until it is cured. */
final class BackOffice {

    private final Scene scene;
    private final Aftermath aftermath;

    BackOffice(Scene scene, Aftermath aftermath) {
        this.scene = scene;
        this.aftermath = aftermath;
    }

    void department(Story story, TicketNumber number, Instant at, @Nullable SupportLevel last) {
        var team = scene.ticket(number).team();
        scene.then(number, at, 10, 90, team, (owner, taken) -> {
            scene.make(number, MoveOrder.of(TicketMove.TAKE, null), owner);
            if (team.equals(new TeamCode("L3-RADIO")) && story.path() == Path.MISROUTE) {
                scene.then(number, taken, 15, 60, seen -> {
                    scene.make(
                            number,
                            MoveOrder.of(TicketMove.MISROUTED, "Rien côté radio, voir le cœur de réseau"),
                            owner);
                    scene.then(number, seen, 10, 40, Scene.L2, (it, again) -> {
                        scene.make(number, MoveOrder.diagnose(story.knownNature(), story.finding()), it);
                        cure(story, number, scene.anyoneIn(scene.departmentOf(story.knownNature())), again);
                    });
                });
            } else if (story.path().needsSomebodyOutside()) {
                scene.then(number, taken, 20, 90, seen -> {
                    scene.make(number, MoveOrder.handToVendor(new SystemCode(story.system()), story.finding()), owner);
                    if (last != SupportLevel.L4) {
                        outside(story, number, owner, seen);
                    }
                });
            } else if (story.path() == Path.WAIT) {
                scene.then(number, taken, 20, 120, asked -> {
                    scene.make(
                            number,
                            MoveOrder.pend(
                                    PauseReason.AWAITING_CUSTOMER,
                                    story.say("Appointment to be confirmed", "Rendez-vous à confirmer"),
                                    null),
                            owner);
                    scene.at(asked.plus(Duration.ofHours(6 + scene.chance(50))), () -> {
                        scene.make(number, MoveOrder.of(TicketMove.RESUME, null), owner);
                        cure(story, number, owner, asked.plus(Duration.ofHours(56)));
                    });
                });
            } else {
                cure(story, number, owner, taken);
            }
        });
    }

    private void outside(Story story, TicketNumber number, StaffId owner, Instant at) {
        var desk = scene.ticket(number).team();
        scene.then(number, at, 20, 120, desk, (vendor, taken) -> {
            scene.make(number, MoveOrder.of(TicketMove.TAKE, null), vendor);
            scene.then(number, taken, 90, 900, done -> {
                scene.make(
                        number,
                        MoveOrder.vendorAnswer(
                                TicketMove.VENDOR_FIXED, story.cause(), "CASE-" + (10_000 + scene.chance(80_000))),
                        vendor);
                cure(story, number, owner, done);
            });
        });
    }

    /** Most are cured in good time; one in sixteen drags on, and a promise breaks. */
    private void cure(Story story, TicketNumber number, StaffId owner, Instant at) {
        var slow = scene.chance(16) == 0 ? 5 : 1;
        scene.then(number, at, 30 * slow, 380 * slow, cured -> {
            scene.make(
                    number,
                    MoveOrder.resolve(story.cause().isEmpty() ? story.finding() : story.cause(), story.solution()),
                    owner);
            scene.then(
                    number,
                    cured,
                    5,
                    60,
                    Scene.L1,
                    (agent, told) -> scene.make(number, MoveOrder.of(TicketMove.ANSWER, story.solution()), agent));
            aftermath.afterwards(story, number, cured);
        });
    }
}
