package io.palier.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private final WorkingDays paris = new WorkingDays(ZoneId.of("Europe/Paris"));

    @Test
    void threeWorkingDaysFromTuesdayAreFriday() {
        assertThat(paris.after(Instant.parse("2026-03-03T10:00:00Z"), 3)).isEqualTo("2026-03-06T10:00:00Z");
    }

    @Test
    void aWeekendDoesNotCount() {
        assertThat(paris.after(Instant.parse("2026-03-05T10:00:00Z"), 3)).isEqualTo("2026-03-10T10:00:00Z");
        assertThat(paris.after(Instant.parse("2026-03-07T10:00:00Z"), 3)).isEqualTo("2026-03-11T10:00:00Z");
    }

    @Test
    void theLocalTimeStaysWhenTheClocksChange() {
        assertThat(paris.after(Instant.parse("2026-03-26T10:00:00Z"), 3)).isEqualTo("2026-03-31T09:00:00Z");
    }
}
