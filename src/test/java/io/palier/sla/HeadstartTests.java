package io.palier.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class HeadstartTests {

    private static final ServiceCalendar OFFICE = ServiceCalendar.weekly(
            ZoneId.of("Europe/Paris"), DayOfWeek.MONDAY, DayOfWeek.FRIDAY, TimeRange.parse("08:00-18:00"));

    /** A Monday, 10:00 in Paris. */
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void itGoesBackOverClosedHours() {
        assertThat(Headstart.of(OFFICE, START, Duration.ofHours(3), START)).isEqualTo("2026-02-27T16:00:00Z");
    }

    @Test
    void theInstantThatIsEasierToExplainIsTakenWhereItIsAsGood() {
        var saturday = Instant.parse("2026-02-28T12:00:00Z");
        assertThat(Headstart.of(OFFICE, START, Duration.ofHours(2), saturday)).isEqualTo(saturday);
    }

    @Property(tries = 200)
    void fromThereToTheStartExactlyThatMuchIsWorked(@ForAll @LongRange(min = 1, max = 2_000_000) long seconds) {
        var worked = Duration.ofSeconds(seconds);
        var from = Headstart.of(OFFICE, START, worked, START);
        assertThat(OFFICE.between(from, START)).isEqualTo(worked);
        assertThat(OFFICE.between(from.plusSeconds(1), START)).isLessThan(worked);
    }
}
