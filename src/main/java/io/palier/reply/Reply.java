package io.palier.reply;

import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketMove;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reply as it stands; with steps it is a macro. {@code team} is null unless it is for a team. */
public record Reply(
        ReplyId id,
        int version,
        ReplyText text,
        Audience audience,
        StaffId owner,
        @Nullable TeamCode team,
        List<ReplyStep> steps) {

    public Reply {
        steps = List.copyOf(steps);
    }

    /** Whether it makes moves. */
    public boolean isMacro() {
        return !steps.isEmpty();
    }

    /** The moves it makes, in order. */
    public List<TicketMove> moves() {
        return steps.stream().map(ReplyStep::move).toList();
    }

    /** What it says on a ticket, in the language of whoever is to read it. */
    public Filled on(Map<Variable, String> values, Locale language) {
        return Gaps.fill(text.text(language), values);
    }

    /** Whether that person may change it: one's own, one's team's; what is for everybody, managers and administrators. */
    public boolean isChangedBy(StaffMember who) {
        return switch (audience) {
            case ME -> owner.equals(who.id());
            case TEAM -> (team != null && who.worksIn(team)) || leads(who);
            case ALL -> leads(who);
        };
    }

    static boolean leads(StaffMember who) {
        return who.is(Role.MANAGER) || who.is(Role.ADMINISTRATOR);
    }
}
