package io.palier.slaclock;

import static io.palier.slaclock.Samples.at;
import static io.palier.slaclock.Samples.businessHours;
import static io.palier.slaclock.Samples.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StopwatchTests {

    private final Timeline started = Timeline.startedAt(at("2026-06-01T09:00"));

    @Test
    void aTimelineKeepsItsSpans() {
        var timeline = started.stoppedAt(at("2026-06-01T10:00")).resumedAt(at("2026-06-01T11:00"));

        assertThat(timeline.spans())
                .containsExactly(
                        new Interval(at("2026-06-01T09:00"), at("2026-06-01T10:00")),
                        new Interval(at("2026-06-01T11:00"), Instant.MAX));
        assertThat(timeline.isRunning()).isTrue();
        assertThat(started.spans()).containsExactly(new Interval(at("2026-06-01T09:00"), Instant.MAX));
    }

    @Test
    void aTimelineTurnsOnlyForwardAndInTurn() {
        assertThatIllegalStateException().isThrownBy(() -> started.resumedAt(at("2026-06-01T10:00")));
        assertThatIllegalStateException()
                .isThrownBy(() -> started.stoppedAt(at("2026-06-01T10:00")).stoppedAt(at("2026-06-01T10:00")));
        assertThatIllegalArgumentException().isThrownBy(() -> started.stoppedAt(at("2026-06-01T08:59")));
    }

    @Test
    void aPauseMovesTheDeadlineByItsServiceTime() {
        var watch = new Stopwatch(
                businessHours(), started.stoppedAt(at("2026-06-01T17:00")).resumedAt(at("2026-06-02T09:00")));

        assertThat(watch.reaches(hours(8))).contains(at("2026-06-01T17:00"));
        assertThat(watch.reaches(hours(9))).contains(at("2026-06-02T10:00"));
        assertThat(watch.elapsedAt(at("2026-06-02T08:30"))).isEqualTo(hours(8));
        assertThat(watch.elapsedAt(at("2026-06-02T10:00"))).isEqualTo(hours(9));
    }

    @Test
    void aStoppedWatchReachesNoMore() {
        var watch = new Stopwatch(businessHours(), started.stoppedAt(at("2026-06-01T10:00")));

        assertThat(watch.reaches(hours(1))).contains(at("2026-06-01T10:00"));
        assertThat(watch.reaches(hours(1).plusSeconds(1))).isEmpty();
        assertThat(watch.reaches(Duration.ZERO)).contains(at("2026-06-01T09:00"));
        assertThat(watch.elapsedAt(at("2027-06-01T10:00"))).isEqualTo(hours(1));
    }

    @Test
    void nothingHasElapsedBeforeTheStart() {
        assertThat(new Stopwatch(businessHours(), started).elapsedAt(at("2026-06-01T08:00")))
                .isZero();
    }

    @Test
    void timelinesAreEqualWhenTurnedAtTheSameSeconds() {
        assertThat(Timeline.startedAt(at("2026-06-01T09:00").plusMillis(10)))
                .isEqualTo(started)
                .hasSameHashCodeAs(started)
                .isNotEqualTo(started.stoppedAt(at("2026-06-01T09:00")));
        assertThat(started.stoppedAt(at("2026-06-01T09:00")).spans()).isEmpty();
    }
}
