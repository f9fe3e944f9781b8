package io.palier.reply;

import io.palier.organization.StaffMember;
import io.palier.reply.ReplyRefused.Problem;
import io.palier.ticket.TicketMove;

/** What a reply must be to be kept. Pure. */
final class ReplyRules {

    private static final int TITLE = 120;
    private static final int TEXT = 8_000;
    private static final int STEPS = 4;

    private ReplyRules() {}

    /** @throws ReplyRefused naming the first field at fault */
    static void check(ReplyDraft draft, StaffMember by) {
        var text = draft.text();
        said("titleEn", text.titleEn(), TITLE);
        said("titleFr", text.titleFr(), TITLE);
        gaps("textEn", text.textEn());
        gaps("textFr", text.textFr());
        var lacksTeam = draft.audience() == Audience.TEAM && by.team().isEmpty();
        if (lacksTeam || (draft.audience() == Audience.ALL && !Reply.leads(by))) {
            throw new ReplyRefused("audience", Problem.NOT_YOURS, "");
        }
        if (draft.steps().size() > STEPS || draft.steps().stream().anyMatch(ReplyRules::isUnsuitable)) {
            throw new ReplyRefused("steps", Problem.UNSUITABLE, "");
        }
    }

    private static void gaps(String field, String text) {
        said(field, text, TEXT);
        Gaps.unknown(text).stream().findFirst().ifPresent(word -> {
            throw new ReplyRefused(field, Problem.UNKNOWN_VARIABLE, "{" + word + "}");
        });
    }

    private static void said(String field, String text, int most) {
        if (text.isBlank()) {
            throw new ReplyRefused(field, Problem.MISSING, "");
        }
        if (text.length() > most) {
            throw new ReplyRefused(field, Problem.TOO_LONG, "");
        }
    }

    private static boolean isUnsuitable(ReplyStep step) {
        return !ReplyStep.POSSIBLE.contains(step.move()) || (step.move() == TicketMove.PEND) != (step.reason() != null);
    }
}
