package io.palier.reply;

import java.util.List;

/** What somebody wants a reply to say, to whom it is for, and the moves that go with it: none, or four at most. */
public record ReplyDraft(ReplyText text, Audience audience, List<ReplyStep> steps) {

    public ReplyDraft {
        steps = List.copyOf(steps);
    }
}
