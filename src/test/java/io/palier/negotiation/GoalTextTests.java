package io.palier.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4h | PT4H",
                "4 h | PT4H",
                "4 hours | PT4H",
                "1h30 | PT1H30M",
                "1 h 05 | PT1H5M",
                "1:30 | PT1H30M",
                "1,5 h | PT1H30M",
                "1.5h | PT1H30M",
                "30 min | PT30M",
                "90m | PT1H30M",
                "45 mn | PT45M",
                "2 d | PT48H",
                "2 j | PT48H",
                "1 jour 4 heures | PT28H",
                "1 d 2 h 3 min 4 s | PT26H3M4S",
                "20 S | PT20S",
                "PT4H | PT4H",
                "pt1h30m | PT1H30M",
                "P1DT2H | PT26H"
            })
    void readsALengthHoweverItIsTyped(String typed, Duration meant) {
        assertThat(GoalText.parse(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4", "h", "soon", "4 h soon", "0 h", "-4h", "PT-4H", "PT0S", "PT0.5S", "P", "4 weeks", "4h 3"
            })
    void refusesWhatIsNoLengthOfTime(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> GoalText.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"PT4H, 4 h", "PT1H30M, 1 h 30", "PT1H5M, 1 h 05", "PT30M, 30 min", "PT48H, 48 h", "PT1H20S, 1 h 20 s"})
    void showsWhatPeopleWouldType(Duration goal, String shown) {
        assertThat(GoalText.format(goal)).isEqualTo(shown);
    }

    @Property(tries = 2000)
    void whatIsShownIsReadAsTheSame(@ForAll @LongRange(min = 1, max = 3_000_000) long seconds) {
        var goal = Duration.ofSeconds(seconds);
        assertThat(GoalText.parse(GoalText.format(goal))).isEqualTo(goal);
        assertThat(GoalText.parse(goal.toString())).isEqualTo(goal);
    }
}
