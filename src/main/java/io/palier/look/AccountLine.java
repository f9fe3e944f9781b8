package io.palier.look;

import io.palier.slaclock.Account;
import io.palier.slaclock.Segment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of an account's table.
 *
 * @param kind counted, paused, closed, stopped; over for what is counted after a breach: the swatch's colour
 * @param word the same in the reader's language
 * @param from first instant inside
 * @param to first instant after it
 * @param when both as the wall clock shows them, by the days and hours that repeat where it is a run
 * @param length how long: of what counts, the service time; of anything else, the time that passed
 * @param note a pause's reason; empty where there is nothing to note
 */
public record AccountLine(String kind, String word, Instant from, Instant to, String when, String length, String note) {

    /** More than anybody reads; the sentence and the drawing tell the whole. */
    static final int MOST = 200;

    static List<AccountLine> of(Account account, Phrases phrases) {
        var words = new PieceWords(account, phrases);
        var lines = new ArrayList<AccountLine>();
        for (var piece :
                account.pieces().subList(0, Math.min(MOST, account.pieces().size()))) {
            var kind = AccountPicture.kind(account, piece);
            lines.add(new AccountLine(
                    kind,
                    phrases.say("kind." + kind),
                    piece.from(),
                    piece.to(),
                    piece.isRun() ? words.say(piece) : words.hours(piece),
                    phrases.exactly(
                            piece.kind() == Segment.Kind.COUNTED
                                    ? piece.length()
                                    : Duration.between(piece.from(), piece.to())),
                    piece.kind() == Segment.Kind.PAUSED ? phrases.reason(piece.reason()) : ""));
        }
        return lines;
    }
}
