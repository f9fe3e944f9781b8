package io.palier.slaclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRangeTests {

    @ParameterizedTest
    @CsvSource({
        "08:00-12:00, 480, 720",
        "00:00-24:00, 0, 1440",
        "22:00-06:00, 1320, 1800",
        "00:00-00:01, 0, 1",
        "23:59-24:00, 1439, 1440"
    })
    void isPrintedAsItIsWritten(String text, int from, int to) {
        var range = TimeRange.parse(text);

        assertThat(range).isEqualTo(new TimeRange(from, to)).hasToString(text);
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(TimeRange.parse(" 8:00 \u2013 12:30 ")).hasToString("08:00-12:30");
    }

    @Test
    void midnightAtTheEndIsTwentyFourHours() {
        assertThat(TimeRange.parse("22:00-00:00")).hasToString("22:00-24:00");
        assertThat(TimeRange.parse("22:00-24:00").crossesMidnight()).isFalse();
        assertThat(TimeRange.parse("22:00-00:01").crossesMidnight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "08:00",
                "8-12",
                "08:00-12:60",
                "08:00-25:00",
                "24:00-06:00",
                "08:00-08:00",
                "00:00-00:00",
                "08:00-24:01",
                "noon-18:00",
                "08:00-12:00,13:00-18:00",
                "-08:00-12:00"
            })
    void refusesWhatIsNoRangeAndNamesIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeRange.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void isShorterThanADayUnlessItIsTheWholeDay() {
        assertThat(TimeRange.ALL_DAY).hasToString("00:00-24:00");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(480, 480 + 1440));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(480, 480));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(-1, 480));
    }
}
