package io.palier.look;

import io.palier.ticket.HistoryLine;
import io.palier.ticket.TicketMove;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The mark a history entry gets on the timeline; {@code ${@marks…}} in templates. */
@Component("marks")
public class Marks {

    private static final Mark REMARK = new Mark("note", "pencil");
    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("LOG", new Mark("end", "phone-call")),
            Map.entry("TAKE", new Mark("note", "hand")),
            Map.entry("SOLVE", new Mark("end", "check")),
            Map.entry("ESCALATE", new Mark("move", "arrow-up")),
            Map.entry("SEND_BACK", new Mark("move", "arrow-down-left")),
            Map.entry("DIAGNOSE", new Mark("move", "stethoscope")),
            Map.entry("MISROUTED", new Mark("move", "arrow-down-left")),
            Map.entry("TRANSFER", new Mark("move", "arrow-left-right")),
            Map.entry("RESOLVE", new Mark("end", "check")),
            Map.entry("HAND_TO_VENDOR", new Mark("move", "truck")),
            Map.entry("VENDOR_FIXED", new Mark("move", "wrench")),
            Map.entry("VENDOR_REFUSED", new Mark("move", "arrow-down-left")),
            Map.entry("PEND", new Mark("note", "pause")),
            Map.entry("RESUME", new Mark("note", "play")),
            Map.entry("AUTO_RESUME", new Mark("note", "play")),
            Map.entry("AUTO_ESCALATE", new Mark("move", "arrow-up")),
            Map.entry("CONFIRM", new Mark("end", "circle-check")),
            Map.entry("AUTO_CLOSE", new Mark("end", "circle-check")),
            Map.entry("REOPEN", new Mark("move", "rotate-ccw")),
            Map.entry("EXPEDITE", new Mark("move", "zap")),
            Map.entry("REASSESS", new Mark("note", "list-checks")),
            Map.entry("CORRECT_OPENING", new Mark("note", "timer")),
            Map.entry("OVERRIDE_PRIORITY", new Mark("note", "flag")),
            Map.entry("CANCEL", new Mark("note", "ban")),
            Map.entry("REJECT", new Mark("note", "ban")),
            Map.entry("RESTORED", new Mark("note", "shield-check")),
            Map.entry("TIED_PARENT", new Mark("note", "link")),
            Map.entry("TIED_DUPLICATE_OF", new Mark("note", "link")),
            Map.entry("TIED_DUPLICATED_BY", new Mark("note", "link")),
            Map.entry("TIED_RELATED", new Mark("note", "link")),
            Map.entry("TIED_SPLIT_FROM", new Mark("note", "scissors")),
            Map.entry("TIED_SPLIT_INTO", new Mark("note", "scissors")),
            Map.entry("MERGED_IN", new Mark("note", "link")),
            Map.entry("UNTIED", new Mark("note", "link")),
            Map.entry("TELL_VENDOR", new Mark("note", "truck")),
            Map.entry("ANSWER", new Mark("note", "message-square")));

    /** A kind (colour) and an icon (shape). */
    public record Mark(String kind, String icon) {}

    /** The mark of an entry. */
    public Mark of(HistoryLine line) {
        return MARKS.getOrDefault(line.move(), REMARK);
    }

    /** The icon of a move, for its button. */
    public String icon(TicketMove move) {
        return MARKS.getOrDefault(move.name(), REMARK).icon();
    }
}
