package io.palier.demo;

import io.palier.agreement.Assessment;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Scope;
import io.palier.customer.Customer;
import io.palier.demo.Story.Path;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.ticket.Channel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketDraft;
import io.palier.ticket.TicketKind;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plays one story on the stage: each step makes a move as somebody would, and says when the next one comes. */
final class Plot {

    private static final TeamCode L1 = new TeamCode("L1-CARE");
    private static final TeamCode L2 = new TeamCode("L2-IT");

    private final Stage stage;
    private final Tickets tickets;
    private final Cast cast;
    private final Pace pace;
    private final Random chance;

    Plot(Stage stage, Tickets tickets, Cast cast, Pace pace, Random chance) {
        this.stage = stage;
        this.tickets = tickets;
        this.cast = cast;
        this.pace = pace;
        this.chance = chance;
    }

    /** The story begins with a call; it stops for good once the ticket reaches {@code last}, where that is not null. */
    void begin(Story story, Customer caller, Instant at, @Nullable SupportLevel last) {
        stage.at(at, () -> {
            var agent = cast.anyoneIn(L1, chance);
            var number = tickets.log(draft(story, caller), agent);
            if (story.path() == Path.CALL) {
                onTheCall(story, number, agent, at, last);
            } else if (last != SupportLevel.L1) {
                climb(story, number, agent, at, last);
            }
        });
    }

    /** An operational task or an upgrade, raised by a specialist about a system; it starts at L2. */
    void task(TicketKind kind, String system, Nature nature, String summary, StaffId by, Instant at) {
        stage.at(at, () -> {
            var facts = new Assessment("OTHER", 4, io.palier.agreement.Impact.LOW, Scope.ONE_CUSTOMER, 0, false, false);
            var number = tickets.log(
                    new TicketDraft(
                            kind,
                            Channel.STAFF,
                            null,
                            null,
                            new SystemCode(system),
                            new CategoryCode("OTHER"),
                            facts,
                            summary,
                            "",
                            java.util.Locale.FRENCH,
                            List.of(),
                            null,
                            null),
                    by);
            then(number, at, 20, 90, L2, (who, now) -> {
                make(number, MoveOrder.of(TicketMove.TAKE, null), who);
                then(number, now, 10, 60, diagnosed -> {
                    make(number, MoveOrder.diagnose(nature, "Tâche planifiée"), who);
                    var team = cast.departmentOf(nature);
                    then(
                            number,
                            diagnosed,
                            60,
                            600,
                            team,
                            (owner, done) -> make(
                                    number,
                                    MoveOrder.resolve("Exploitation courante", "Exécutée et contrôlée"),
                                    owner));
                });
            });
        });
    }

    private void onTheCall(Story story, TicketNumber number, StaffId agent, Instant at, @Nullable SupportLevel last) {
        if (last != null) {
            return;
        }
        var fate = chance.nextInt(100);
        stage.at(at.plusSeconds(100 + chance.nextInt(260)), () -> {
            if (fate < 3) {
                make(number, MoveOrder.of(TicketMove.CANCEL, story.say("Caller hung up", "Appel raccroché")), agent);
                return;
            }
            if (fate < 8) {
                var back = at.plus(Duration.ofHours(20 + chance.nextInt(60)));
                make(
                        number,
                        MoveOrder.pend(
                                PauseReason.AWAITING_CUSTOMER,
                                story.say("Sends the serial number", "Envoie le numéro de série"),
                                back),
                        agent);
                stage.at(back.plusSeconds(900), () -> solve(story, number, agent));
                return;
            }
            solve(story, number, agent);
            afterwards(story, number, at);
        });
    }

    private void solve(Story story, TicketNumber number, StaffId agent) {
        make(number, MoveOrder.withSolution(TicketMove.SOLVE, story.solution()), agent);
    }

    private void climb(Story story, TicketNumber number, StaffId agent, Instant at, @Nullable SupportLevel last) {
        stage.at(at.plusSeconds(180 + chance.nextInt(300)), () -> {
            make(
                    number,
                    MoveOrder.of(
                            TicketMove.ESCALATE,
                            story.say("Script tried, no known solution", "Script déroulé, pas de solution connue")),
                    agent);
            if (last == SupportLevel.L2) {
                return;
            }
            then(number, at, 8, 50, L2, (it, taken) -> {
                make(number, MoveOrder.of(TicketMove.TAKE, null), it);
                then(number, taken, 15, 80, looked -> {
                    if (story.path() == Path.BACK) {
                        back(story, number, it, looked);
                    } else {
                        var wrong = story.path() == Path.MISROUTE ? Nature.RADIO_NETWORK : nature(story);
                        make(number, MoveOrder.diagnose(wrong, story.finding()), it);
                        if (last != SupportLevel.L3) {
                            department(story, number, looked, last);
                        }
                    }
                });
            });
        });
    }

    private void back(Story story, TicketNumber number, StaffId it, Instant at) {
        make(number, MoveOrder.withSolution(TicketMove.SEND_BACK, story.solution()), it);
        then(number, at, 10, 60, L1, (agent, told) -> {
            make(number, MoveOrder.of(TicketMove.ANSWER, story.solution()), agent);
            solve(story, number, agent);
            afterwards(story, number, told);
        });
    }

    private void department(Story story, TicketNumber number, Instant at, @Nullable SupportLevel last) {
        var team = tickets.summary(number).team();
        then(number, at, 10, 90, team, (owner, taken) -> {
            make(number, MoveOrder.of(TicketMove.TAKE, null), owner);
            if (team.equals(new TeamCode("L3-RADIO")) && story.path() == Path.MISROUTE) {
                then(number, taken, 15, 60, seen -> {
                    make(number, MoveOrder.of(TicketMove.MISROUTED, "Rien côté radio, voir le cœur de réseau"), owner);
                    then(number, seen, 10, 40, L2, (it, again) -> {
                        make(number, MoveOrder.diagnose(nature(story), story.finding()), it);
                        cure(story, number, cast.anyoneIn(cast.departmentOf(nature(story)), chance), again);
                    });
                });
            } else if (story.path().needsSomebodyOutside()) {
                then(number, taken, 20, 90, seen -> {
                    make(number, MoveOrder.handToVendor(new SystemCode(story.system()), story.finding()), owner);
                    if (last != SupportLevel.L4) {
                        outside(story, number, owner, seen);
                    }
                });
            } else if (story.path() == Path.WAIT) {
                then(number, taken, 20, 120, asked -> {
                    make(
                            number,
                            MoveOrder.pend(
                                    PauseReason.AWAITING_CUSTOMER,
                                    story.say("Appointment to be confirmed", "Rendez-vous à confirmer"),
                                    null),
                            owner);
                    stage.at(asked.plus(Duration.ofHours(6 + chance.nextInt(50))), () -> {
                        make(number, MoveOrder.of(TicketMove.RESUME, null), owner);
                        cure(story, number, owner, asked.plus(Duration.ofHours(56)));
                    });
                });
            } else {
                cure(story, number, owner, taken);
            }
        });
    }

    private void outside(Story story, TicketNumber number, StaffId owner, Instant at) {
        var desk = tickets.summary(number).team();
        then(number, at, 20, 120, desk, (vendor, taken) -> {
            make(number, MoveOrder.of(TicketMove.TAKE, null), vendor);
            then(number, taken, 90, 900, done -> {
                make(
                        number,
                        MoveOrder.vendorAnswer(
                                TicketMove.VENDOR_FIXED, story.cause(), "CASE-" + (10_000 + chance.nextInt(80_000))),
                        vendor);
                cure(story, number, owner, done);
            });
        });
    }

    /** Most are cured in good time; one in sixteen drags on, and a promise breaks. */
    private void cure(Story story, TicketNumber number, StaffId owner, Instant at) {
        var slow = chance.nextInt(16) == 0 ? 5 : 1;
        then(number, at, 30 * slow, 380 * slow, cured -> {
            make(
                    number,
                    MoveOrder.resolve(story.cause().isEmpty() ? story.finding() : story.cause(), story.solution()),
                    owner);
            then(
                    number,
                    cured,
                    5,
                    60,
                    L1,
                    (agent, told) -> make(number, MoveOrder.of(TicketMove.ANSWER, story.solution()), agent));
            afterwards(story, number, cured);
        });
    }

    /** Half confirm, a few refuse, the others say nothing and time closes the ticket. */
    private void afterwards(Story story, TicketNumber number, Instant at) {
        var fate = chance.nextInt(100);
        if (fate < 50) {
            then(
                    number,
                    at,
                    120,
                    1300,
                    L1,
                    (agent, now) -> make(number, MoveOrder.of(TicketMove.CONFIRM, null), agent));
        } else if (fate < 55) {
            then(number, at, 120, 900, L1, (agent, now) -> {
                make(
                        number,
                        MoveOrder.of(TicketMove.REOPEN, story.say("Still the same", "Toujours le même problème")),
                        agent);
                secondTry(story, number, now);
            });
        }
    }

    private void secondTry(Story story, TicketNumber number, Instant at) {
        var ticket = tickets.summary(number);
        then(number, at, 60, 300, ticket.team(), (who, now) -> {
            var order = tickets.summary(number).level() == SupportLevel.L1
                    ? MoveOrder.withSolution(TicketMove.SOLVE, story.solution())
                    : MoveOrder.resolve(story.cause().isEmpty() ? story.finding() : story.cause(), story.solution());
            make(number, order, who);
        });
    }

    /** A ticket that waits on that level, today: for the customer until tomorrow, or for a part without an end in sight. */
    void waiting(Story story, Customer caller, Instant at, PauseReason reason, Instant until) {
        stage.at(at, () -> {
            var agent = cast.anyoneIn(L1, chance);
            var number = tickets.log(draft(story, caller), agent);
            if (story.path() != Path.CALL) {
                make(
                        number,
                        MoveOrder.of(TicketMove.ESCALATE, story.say("No known solution", "Pas de solution connue")),
                        agent);
                make(number, MoveOrder.diagnose(nature(story), story.finding()), cast.anyoneIn(L2, chance));
            }
            var holder = cast.anyoneIn(tickets.summary(number).team(), chance);
            make(number, MoveOrder.of(TicketMove.TAKE, null), holder);
            make(
                    number,
                    MoveOrder.pend(reason, story.say("Agreed with the customer", "Convenu avec le client"), until),
                    holder);
        });
    }

    /** The same complaint twice, seen and merged. */
    void twice(Story story, Customer caller, Instant at) {
        stage.at(at, () -> {
            var agent = cast.anyoneIn(L1, chance);
            var first = tickets.log(draft(story, caller), agent);
            var second = tickets.log(draft(story, caller), agent);
            make(
                    second,
                    MoveOrder.merge(first, story.say("Same caller, same fault", "Même client, même panne")),
                    agent);
            climb(story, first, agent, at, null);
        });
    }

    private interface Step {
        void by(StaffId who, Instant now);
    }

    private void then(TicketNumber number, Instant from, int least, int most, TeamCode team, Step step) {
        then(number, from, least, most, at -> step.by(cast.anyoneIn(team, chance), at));
    }

    private void then(TicketNumber number, Instant from, int least, int most, Consumer<Instant> step) {
        var at = pace.after(from, tickets.summary(number).priority(), least, most);
        stage.at(at, () -> step.accept(at));
    }

    /** A move that the ticket allows by now; life has overtaken the others. */
    private void make(TicketNumber number, MoveOrder order, StaffId by) {
        if (tickets.ticket(number, by).allows(order.move())) {
            tickets.make(number, null, null, order, by);
        }
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

    private static Nature nature(Story story) {
        return Objects.requireNonNull(story.nature());
    }
}
