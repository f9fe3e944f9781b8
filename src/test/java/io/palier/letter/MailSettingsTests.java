package io.palier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailSettingsTests {

    private final MailSettings settings = new MailSettings(
            "palier@operator.example",
            10,
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofMinutes(5),
            Duration.ofSeconds(10));

    @Test
    void eachPauseIsTwiceTheOneBeforeUntilTheLongest() {
        assertThat(settings.pauseAfter(1)).contains(Duration.ofMinutes(1));
        assertThat(settings.pauseAfter(2)).contains(Duration.ofMinutes(2));
        assertThat(settings.pauseAfter(6)).contains(Duration.ofMinutes(32));
        assertThat(settings.pauseAfter(7)).contains(Duration.ofHours(1));
        assertThat(settings.pauseAfter(9)).contains(Duration.ofHours(1));
    }

    @Test
    void thereIsAnEndToIt() {
        assertThat(settings.pauseAfter(10)).isEmpty();
        assertThat(settings.pauseAfter(11)).isEmpty();
    }
}
