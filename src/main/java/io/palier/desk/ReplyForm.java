package io.palier.desk;

import io.palier.agreement.PauseReason;
import io.palier.reply.Audience;
import io.palier.reply.Reply;
import io.palier.reply.ReplyDraft;
import io.palier.reply.ReplyStep;
import io.palier.reply.ReplyText;
import io.palier.ticket.TicketMove;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reply as somebody writes it, all as it was typed. {@code steps} are moves in order, blanks between them are none. */
record ReplyForm(
        @Nullable String version,
        @Nullable String titleEn,
        @Nullable String titleFr,
        @Nullable String textEn,
        @Nullable String textFr,
        @Nullable String audience,
        @Nullable List<String> steps,
        @Nullable String reason) {

    /** Nothing written yet. */
    static ReplyForm empty() {
        return new ReplyForm(null, null, null, null, null, Audience.ME.name(), List.of(), null);
    }

    static ReplyForm of(Reply reply) {
        return new ReplyForm(
                Integer.toString(reply.version()),
                reply.text().titleEn(),
                reply.text().titleFr(),
                reply.text().textEn(),
                reply.text().textFr(),
                reply.audience().name(),
                reply.moves().stream().map(TicketMove::name).toList(),
                reply.steps().stream()
                        .map(ReplyStep::reason)
                        .filter(Objects::nonNull)
                        .map(PauseReason::name)
                        .findFirst()
                        .orElse(null));
    }

    /** The move chosen at that place, from 0; empty where none is. */
    public String step(int place) {
        return steps != null && place < steps.size() ? steps.get(place) : "";
    }

    int versionRead() {
        return Spelled.count(version, 0, Integer.MAX_VALUE);
    }

    ReplyDraft draft() {
        var why = Spelled.as(PauseReason.class, reason);
        var forWhom = Spelled.as(Audience.class, audience);
        return new ReplyDraft(
                new ReplyText(said(titleEn), said(titleFr), said(textEn), said(textFr)),
                forWhom == null ? Audience.ME : forWhom,
                (steps == null ? Stream.<String>of() : steps.stream())
                        .map(step -> Spelled.as(TicketMove.class, step))
                        .filter(Objects::nonNull)
                        .map(move -> new ReplyStep(move, move == TicketMove.PEND ? why : null))
                        .toList());
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }
}
