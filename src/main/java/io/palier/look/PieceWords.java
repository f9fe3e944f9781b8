package io.palier.look;

import io.palier.slaclock.Account;
import io.palier.slaclock.Piece;
import io.palier.slaclock.Segment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of an account in words, in the zone of its calendar. */
final class PieceWords {

    /** More than this in one sentence is read by nobody. */
    private static final int TOLD = 10;

    private static final int TOLD_AT_EACH_END = 4;

    private final Account account;
    private final Phrases phrases;
    private final WallTimes times;

    PieceWords(Account account, Phrases phrases) {
        this.account = account;
        this.phrases = phrases;
        this.times = new WallTimes(
                account.zone(), phrases.language(), account.reading().startedAt(), account.until());
    }

    WallTimes times() {
        return times;
    }

    /** What is worth saying of these, with commas between; the middle of many in one. Empty for nothing. */
    String list(List<Piece> pieces) {
        var worth = pieces.stream().filter(this::isWorthSaying).toList();
        if (worth.size() <= TOLD) {
            return worth.stream().map(this::say).collect(Collectors.joining(", "));
        }
        var said = new ArrayList<String>();
        worth.subList(0, TOLD_AT_EACH_END).forEach(piece -> said.add(say(piece)));
        said.add(middle(worth.subList(TOLD_AT_EACH_END, worth.size() - TOLD_AT_EACH_END)));
        worth.subList(worth.size() - TOLD_AT_EACH_END, worth.size()).forEach(piece -> said.add(say(piece)));
        return String.join(", ", said);
    }

    /** One piece, whether or not it is worth a place in a sentence. */
    String say(Piece piece) {
        return switch (piece.kind()) {
            case COUNTED -> piece.isRun() ? run(piece) : phrases.say("counted", length(piece), hours(piece));
            case PAUSED -> phrases.say("paused", times.range(piece.from(), piece.to()), phrases.reason(piece.reason()));
            case STOPPED -> phrases.say("done", times.range(piece.from(), piece.to()));
            case CLOSED -> closed(piece);
        };
    }

    /** A night or a lunch is told by the hours around it; whole days, and a wait for the first opening, are not. */
    private boolean isWorthSaying(Piece piece) {
        return piece.kind() != Segment.Kind.CLOSED || isFirst(piece) || daysWithin(piece) > 0;
    }

    private boolean isFirst(Piece piece) {
        return piece.from().equals(account.reading().startedAt());
    }

    private String closed(Piece piece) {
        if (isFirst(piece)) {
            return phrases.say("closed.until", times.at(piece.to()));
        }
        return daysWithin(piece) > 0
                ? phrases.say("closed", times.days(firstDay(piece), lastDay(piece)))
                : phrases.say("closed", times.range(piece.from(), piece.to()));
    }

    private String run(Piece run) {
        var first = times.date(run.from());
        var last = times.date(run.segments().get(run.segments().size() - 1).from());
        var shut = ChronoUnit.DAYS.between(first, last) + 1 - run.days();
        var said =
                phrases.say("run", phrases.exactly(run.each()), run.days(), times.days(first, last), hoursAlone(run));
        return shut > 0 ? said + phrases.say("run.closed", shut) : said;
    }

    private String middle(List<Piece> pieces) {
        var counted = pieces.stream()
                .filter(piece -> piece.kind() == Segment.Kind.COUNTED)
                .toList();
        var sum = counted.stream().map(Piece::length).reduce(Duration.ZERO, Duration::plus);
        var pauses = pieces.stream()
                .filter(piece -> piece.kind() == Segment.Kind.PAUSED)
                .count();
        return phrases.say(
                "middle",
                phrases.exactly(sum),
                counted.stream().mapToInt(Piece::days).sum(),
                pauses,
                times.at(pieces.get(pieces.size() - 1).to()));
    }

    /** {@code Mon 08:00–12:00 and 13:00–18:00}. */
    String hours(Piece day) {
        var counted = day.firstDay();
        if (counted.size() == 1) {
            return times.range(day.from(), day.to());
        }
        return times.day(times.date(day.from())) + " " + hoursAlone(day);
    }

    private String hoursAlone(Piece day) {
        return day.firstDay().stream()
                .map(segment -> times.hours(segment.from(), segment.to()))
                .collect(Collectors.joining(" " + phrases.say("and") + " "));
    }

    private String length(Piece piece) {
        return phrases.exactly(piece.length());
    }

    private long daysWithin(Piece closed) {
        return ChronoUnit.DAYS.between(firstDay(closed), lastDay(closed)) + 1;
    }

    private LocalDate firstDay(Piece closed) {
        var date = times.date(closed.from());
        return times.isMidnight(closed.from()) ? date : date.plusDays(1);
    }

    private LocalDate lastDay(Piece closed) {
        return times.date(closed.to()).minusDays(1);
    }
}
