package io.palier.look;

import io.palier.slaclock.Account;
import io.palier.slaclock.ClockPhase;
import io.palier.slaclock.ClockReading;
import io.palier.slaclock.ClockState;
import io.palier.slaclock.Piece;
import io.palier.slaclock.Segment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An account in words: what was counted when, the goals if there were several, and what became of the promise. */
final class AccountSentence {

    private final Account account;
    private final ClockReading reading;
    private final Phrases phrases;
    private final PieceWords words;

    AccountSentence(Account account, Phrases phrases) {
        this.account = account;
        this.reading = account.reading();
        this.phrases = phrases;
        this.words = new PieceWords(account, phrases);
    }

    @Override
    public String toString() {
        var sentences = new ArrayList<String>();
        sentences.add(how());
        if (account.goals().size() > 1) {
            sentences.add(phrases.say(
                    "goals",
                    String.join(
                            ", ",
                            account.goals().stream()
                                    .map(goal -> phrases.say(
                                            "goal",
                                            phrases.exactly(goal.goal()),
                                            words.times().at(goal.from())))
                                    .toList())));
        }
        sentences.add(state());
        return String.join(" ", sentences);
    }

    private String how() {
        var goal = phrases.exactly(reading.goal());
        var told = words.list(pieces(false));
        var over = words.list(pieces(true));
        if (told.isEmpty() && over.isEmpty()) {
            return phrases.say("nothing", goal);
        }
        return over.isEmpty()
                ? phrases.say("told", goal, told)
                : phrases.say("told.over", goal, told.isEmpty() ? phrases.say("nothing.before") : told, over);
    }

    /** Not the end, which the state tells: a pause that lasts, the time since it was done. */
    private List<Piece> pieces(boolean over) {
        var pieces = account.pieces().stream()
                .filter(piece -> account.isOver(piece) == over)
                .toList();
        var lasts = !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).to().equals(account.until())
                && (pieces.get(pieces.size() - 1).kind() == Segment.Kind.STOPPED
                        || pieces.get(pieces.size() - 1).kind() == Segment.Kind.PAUSED);
        return lasts ? pieces.subList(0, pieces.size() - 1) : pieces;
    }

    private String state() {
        if (reading.state() == ClockState.BREACHED) {
            return breached() + now();
        }
        return now().strip();
    }

    private String breached() {
        var at = full(Objects.requireNonNull(reading.breachedAt()));
        return reading.remaining().isNegative()
                ? phrases.say("breached", at, exactly(reading.remaining()))
                : phrases.say("breached.left", at, exactly(reading.remaining()));
    }

    /** What the clock does now, after a blank. */
    private String now() {
        var left = exactly(reading.remaining());
        return switch (reading.phase()) {
            case PAUSED -> " " + paused(left);
            case STOPPED, WAIVED -> " " + ended(left);
            case RUNNING, UNSTARTED -> running();
        };
    }

    private String running() {
        var deadline = reading.deadline();
        if (deadline == null || reading.remaining().isNegative()) {
            return "";
        }
        return " " + phrases.say(account.looksAhead() ? "due" : "used-up", full(deadline), zone());
    }

    private String paused(String left) {
        var since = full(Objects.requireNonNull(reading.pausedSince()));
        var reason = phrases.reason(reading.pauseReason());
        return reading.state() == ClockState.BREACHED
                ? phrases.say("paused.breached", since, reason)
                : phrases.say("paused.left", since, reason, left);
    }

    private String ended(String left) {
        var at = full(ended());
        if (reading.phase() == ClockPhase.WAIVED) {
            return phrases.say("waived", at);
        }
        if (reading.state() == ClockState.BREACHED) {
            return phrases.say("stopped", at);
        }
        return reading.remaining().equals(Duration.ZERO)
                ? phrases.say("met.exactly", at, zone())
                : phrases.say("met", at, left, zone());
    }

    private Instant ended() {
        var pieces = account.pieces();
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return last != null && last.kind() == Segment.Kind.STOPPED ? last.from() : reading.asOf();
    }

    private String full(Instant instant) {
        return words.times().full(instant);
    }

    private String exactly(Duration duration) {
        return phrases.exactly(duration);
    }

    private String zone() {
        return account.zone().getId();
    }
}
