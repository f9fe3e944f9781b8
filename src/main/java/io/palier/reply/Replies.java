package io.palier.reply;

import io.palier.organization.StaffMember;
import io.palier.organization.TeamCode;
import io.palier.reply.ReplyRefused.Problem;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say again and again. Nothing of it is for vendors. */
@Service
@Transactional
public class Replies {

    private final ReplyRows rows;
    private final Tickets tickets;
    private final Clock clock;

    Replies(ReplyRows rows, Tickets tickets, Clock clock) {
        this.rows = rows;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** What that person may use: one's own first, then the team's, then everybody's, each by title. */
    @Transactional(readOnly = true)
    public List<Reply> of(StaffMember who) {
        return who.isOutsider() ? List.of() : rows.usedBy(who.id(), who.teamCode());
    }

    /** The reply of that id; empty where that person may not use it. */
    @Transactional(readOnly = true)
    public Optional<Reply> reply(ReplyId id, StaffMember who) {
        return of(who).stream().filter(reply -> reply.id().equals(id)).findFirst();
    }

    /** @throws ReplyRefused naming the field at fault */
    public ReplyId add(ReplyDraft draft, StaffMember by) {
        ReplyRules.check(draft, by);
        return new ReplyId(rows.insert(draft, by.id(), teamOf(draft, by), clock.instant()));
    }

    /**
     * Says it anew.
     *
     * @param version the one that was read
     * @throws ReplyRefused naming the field at fault; {@code version} where somebody changed it since
     */
    public void change(ReplyId id, int version, ReplyDraft draft, StaffMember by) {
        ReplyRules.check(draft, by);
        var mine = reply(id, by).filter(reply -> reply.isChangedBy(by)).isPresent();
        if (!mine) {
            throw new ReplyRefused("audience", Problem.NOT_YOURS, "");
        }
        if (!rows.update(id, version, draft, teamOf(draft, by), clock.instant())) {
            throw new ReplyRefused("version", Problem.CHANGED, "");
        }
    }

    /** Nobody uses it any more; false where that person may not say so. */
    public boolean retire(ReplyId id, StaffMember by) {
        var mine = reply(id, by).filter(reply -> reply.isChangedBy(by)).isPresent();
        if (mine) {
            rows.retire(id, clock.instant());
        }
        return mine;
    }

    /**
     * Makes a macro's moves with a text, each through the ticket room's one door; all of them, or none.
     *
     * @param seen the ticket's version that the person was looking at
     * @param submission so that one sent twice makes them once
     * @throws RuntimeException as {@link Tickets#make}: then nothing was done
     */
    public void run(
            Reply macro, TicketNumber ticket, @Nullable Integer seen, UUID submission, String text, StaffMember by) {
        var version = seen;
        for (var i = 0; i < macro.steps().size(); i++) {
            var order = macro.steps().get(i).order(text);
            version = tickets.make(ticket, version, part(submission, i), order, by.id());
        }
    }

    private static UUID part(UUID submission, int step) {
        return UUID.nameUUIDFromBytes((submission + " " + step).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable TeamCode teamOf(ReplyDraft draft, StaffMember by) {
        return draft.audience() == Audience.TEAM ? by.teamCode() : null;
    }
}
