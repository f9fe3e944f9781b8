package io.palier.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08:00-12:00, 13:00-18:00; 22:00-06:00 | 08:00-12:00, 13:00-18:00, 22:00-06:00",
                "8-12 13h30-18h | 08:00-12:00, 13:30-18:00",
                "8h – 18h | 08:00-18:00",
                "9.15-17.45 | 09:15-17:45",
                "22:00 à 6:00 | 22:00-06:00",
                "00:00-24:00 | 00:00-24:00",
                "24h | 00:00-24:00",
                "24 h/24 | 00:00-24:00",
                "24/7 | 00:00-24:00"
            })
    void readsHoursHoweverTheyAreTyped(String typed, String meant) {
        assertThat(DayText.format(DayText.parse(typed))).isEqualTo(meant);
    }

    @Test
    void nothingTypedIsAClosedDay() {
        assertThat(DayText.parse("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8",
                "8-",
                "25:00-26:00",
                "08:61-09:00",
                "08:00-08:00",
                "morning",
                "08:00-12:00 and more",
                "8-120"
            })
    void refusesWhatAreNoHours(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> DayText.parse(typed));
    }

    /** Case A24: what is shown is what was signed, wherever the machine or the browser stands. */
    @Test
    void theZoneOfTheMachineChangesNothing() {
        var home = TimeZone.getDefault();
        try {
            for (var zone : List.of("Pacific/Chatham", "America/New_York", "Europe/Paris")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                var ranges = List.of("00:30-02:30", "22:00-06:00");
                assertThat(DayText.parse(DayText.format(ranges))).isEqualTo(ranges);
            }
        } finally {
            TimeZone.setDefault(home);
        }
    }
}
