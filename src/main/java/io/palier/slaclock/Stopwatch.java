package io.palier.slaclock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Service time measured along a timeline. Knows no "now": every answer follows from its two parts. {@link #elapsedAt}
 * and {@link #reaches} are inverses (domain.md R3).
 */
public record Stopwatch(ServiceCalendar calendar, Timeline timeline) {

    static final long NEVER = Long.MAX_VALUE;

    /** The service time used up before {@code now}. */
    public Duration elapsedAt(Instant now) {
        return Duration.ofSeconds(elapsed(now.getEpochSecond()));
    }

    /**
     * The smallest instant at which this much service time is used up, the start for nothing; empty when the clock was
     * stopped before. A clock that runs will reach any duration.
     *
     * @throws BeyondHorizon when that is more than a century away
     */
    public Optional<Instant> reaches(Duration worked) {
        var at = reached(worked.toSeconds());
        return at == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochSecond(at));
    }

    long elapsed(long now) {
        var worked = 0L;
        for (var span = 0; span < timeline.size() && timeline.start(span) < now; span++) {
            worked += calendar.pages().between(timeline.start(span), Math.min(now, timeline.end(span)));
        }
        return worked;
    }

    long reached(long worked) {
        if (worked <= 0) {
            return timeline.size() == 0 ? NEVER : timeline.start(0);
        }
        var left = worked;
        for (var span = 0; span < timeline.size(); span++) {
            var start = timeline.start(span);
            if (timeline.end(span) == Timeline.OPEN) {
                return calendar.pages().plus(start, left);
            }
            var used = calendar.pages().between(start, timeline.end(span));
            if (left <= used) {
                return calendar.pages().plus(start, left);
            }
            left -= used;
        }
        return NEVER;
    }
}
