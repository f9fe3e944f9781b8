package io.palier.ticket;

import io.palier.agreement.Priority;
import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of domain.md §2, a line a move: functions asked in order, the first refusal wins. What refuses a move is
 * also what hides its button. Pure.
 */
final class Staircase {

    private static final Map<TicketMove, List<Rule>> LINES = new EnumMap<>(TicketMove.class);

    static {
        line(TicketMove.TAKE, Staircase::open, Staircase::inTheTeam, Staircase::notYours);
        line(TicketMove.SOLVE, Staircase::open, at(SupportLevel.L1), Staircase::held, Staircase::notHeldUp);
        line(TicketMove.ESCALATE, Staircase::open, at(SupportLevel.L1), Staircase::held, Staircase::notWaiting);
        line(TicketMove.SEND_BACK, Staircase::open, at(SupportLevel.L2), Staircase::held, Staircase::notWaiting);
        line(TicketMove.DIAGNOSE, Staircase::open, at(SupportLevel.L2), Staircase::held, Staircase::notWaiting);
        line(TicketMove.MISROUTED, Staircase::open, at(SupportLevel.L3), Staircase::held, Staircase::notWaiting);
        line(TicketMove.TRANSFER, Staircase::open, at(SupportLevel.L3), Staircase::held, Staircase::notWaiting);
        line(TicketMove.RESOLVE, Staircase::open, at(SupportLevel.L3), Staircase::held, Staircase::notHeldUp);
        line(
                TicketMove.HAND_TO_VENDOR,
                Staircase::open,
                at(SupportLevel.L3),
                Staircase::held,
                Staircase::notWaiting,
                Staircase::vendorAtHand);
        line(TicketMove.VENDOR_FIXED, Staircase::open, at(SupportLevel.L4), Staircase::held, Staircase::notWaiting);
        line(TicketMove.VENDOR_REFUSED, Staircase::open, at(SupportLevel.L4), Staircase::held, Staircase::notWaiting);
        line(TicketMove.PEND, Staircase::open, Staircase::held, Staircase::notWaiting);
        line(TicketMove.RESUME, Staircase::open, Staircase::held, Staircase::waiting);
        line(TicketMove.CONFIRM, Staircase::notEnded, Staircase::resolved, Staircase::ours, Staircase::heldOrFront);
        line(TicketMove.REOPEN, Staircase::notEnded, Staircase::resolved, Staircase::ours, Staircase::heldOrFront);
        line(TicketMove.CANCEL, Staircase::open, Staircase::ours, Staircase::heldOrFront);
        line(TicketMove.REJECT, Staircase::open, Staircase::ours, Staircase::held, Staircase::notStarted);
        line(TicketMove.MERGE, Staircase::open, Staircase::ours, Staircase::heldOrFront);
        line(TicketMove.EXPEDITE, Staircase::open, Staircase::byManager, Staircase::gravest, Staircase::notWaiting);
        line(TicketMove.REASSESS, Staircase::open, Staircase::ours, Staircase::heldOrFront);
        line(TicketMove.OVERRIDE_PRIORITY, Staircase::open, Staircase::byManager);
        line(TicketMove.CORRECT_OPENING, Staircase::notEnded, Staircase::byManager);
        line(TicketMove.RESTORED, Staircase::open, Staircase::held, Staircase::notRestored);
        line(TicketMove.ANSWER, Staircase::notEnded, Staircase::ours, Staircase::heldOrFront);
        line(TicketMove.TELL_VENDOR, Staircase::notEnded, Staircase::vendorReads);
        line(TicketMove.NOTE, Staircase::notEnded, Staircase::heldIfOutside);
    }

    private Staircase() {}

    /** Why the actor may not make the move from here; empty where nothing speaks against it. */
    static Optional<Refusal> objection(TicketMove move, Footing footing, StaffMember actor) {
        return LINES.getOrDefault(move, List.of()).stream()
                .map(rule -> rule.objection(footing, actor))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @FunctionalInterface
    private interface Rule {
        Optional<Refusal> objection(Footing footing, StaffMember actor);
    }

    private static void line(TicketMove move, Rule... rules) {
        LINES.put(move, Arrays.asList(rules));
    }

    private static Optional<Refusal> refuse(boolean wrong, Refusal why) {
        return wrong ? Optional.of(why) : Optional.empty();
    }

    private static Rule at(SupportLevel... levels) {
        return (f, who) -> refuse(!Set.of(levels).contains(f.level()), Refusal.OTHER_LEVEL);
    }

    private static Optional<Refusal> notEnded(Footing f, StaffMember who) {
        return refuse(f.status().isEnded(), Refusal.ENDED);
    }

    private static Optional<Refusal> open(Footing f, StaffMember who) {
        return notEnded(f, who).or(() -> refuse(f.status() == TicketStatus.RESOLVED, Refusal.RESOLVED));
    }

    private static Optional<Refusal> resolved(Footing f, StaffMember who) {
        return refuse(f.status() != TicketStatus.RESOLVED, Refusal.NOT_RESOLVED);
    }

    private static Optional<Refusal> waiting(Footing f, StaffMember who) {
        return refuse(!f.status().isWaiting(), Refusal.NOT_WAITING);
    }

    private static Optional<Refusal> notWaiting(Footing f, StaffMember who) {
        return refuse(f.status().isWaiting(), Refusal.WAITING);
    }

    /** TMF621 knows no way from held to resolved; from pending there is one. */
    private static Optional<Refusal> notHeldUp(Footing f, StaffMember who) {
        return refuse(f.status() == TicketStatus.HELD, Refusal.WAITING);
    }

    private static Optional<Refusal> notStarted(Footing f, StaffMember who) {
        return refuse(f.status() != TicketStatus.ACKNOWLEDGED, Refusal.ALREADY_STARTED);
    }

    private static Optional<Refusal> inTheTeam(Footing f, StaffMember who) {
        return refuse(!who.worksIn(f.team()), Refusal.OTHER_TEAM);
    }

    private static Optional<Refusal> held(Footing f, StaffMember who) {
        return refuse(!who.worksIn(f.team()) && !who.is(Role.MANAGER), Refusal.OTHER_TEAM);
    }

    private static Optional<Refusal> heldIfOutside(Footing f, StaffMember who) {
        return who.isOutsider() ? inTheTeam(f, who) : Optional.empty();
    }

    /** The customer's side of the desk: who holds it, and L1, which tells the customer. */
    private static Optional<Refusal> heldOrFront(Footing f, StaffMember who) {
        return who.teamLevel() == SupportLevel.L1 ? Optional.empty() : held(f, who);
    }

    private static Optional<Refusal> ours(Footing f, StaffMember who) {
        return refuse(who.isOutsider(), Refusal.OPERATOR_ONLY);
    }

    private static Optional<Refusal> byManager(Footing f, StaffMember who) {
        return refuse(!who.is(Role.MANAGER), Refusal.MANAGERS_ONLY);
    }

    private static Optional<Refusal> gravest(Footing f, StaffMember who) {
        return refuse(f.priority() != Priority.P1, Refusal.NOT_P1);
    }

    private static Optional<Refusal> notYours(Footing f, StaffMember who) {
        return refuse(who.id().equals(f.assignee()), Refusal.ALREADY_YOURS);
    }

    private static Optional<Refusal> notRestored(Footing f, StaffMember who) {
        return refuse(f.restored(), Refusal.ALREADY_RESTORED);
    }

    /** A vendor has it, or could get it from here; its own notes are for both of us anyway. */
    private static Optional<Refusal> vendorReads(Footing f, StaffMember who) {
        var reads = f.level().isVendor() || f.level() == SupportLevel.L3 && f.vendorAtHand();
        return refuse(who.isOutsider() || !reads, Refusal.OTHER_LEVEL);
    }

    private static Optional<Refusal> vendorAtHand(Footing f, StaffMember who) {
        return refuse(!f.vendorAtHand(), Refusal.NO_VENDOR);
    }
}
