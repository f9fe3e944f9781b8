package io.palier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Conditional;

/** The demonstration plays by itself only where nobody else's data can be, and never with a password that all know. */
class DemoWantedTests {

    private static final String ELSEWHERE = "spring.datasource.url=jdbc:postgresql://db/palier";

    private final ApplicationContextRunner house = new ApplicationContextRunner().withUserConfiguration(Poster.class);

    @Conditional(DemoWanted.class)
    static class Poster {}

    @Test
    void itPlaysWithTheProgramsOwnDatabase() {
        assertThat(isPlayed()).isTrue();
    }

    @Test
    void itDoesNotPlayWhereItWasSwitchedOff() {
        assertThat(isPlayed("palier.demo=false")).isFalse();
    }

    @Test
    void itDoesNotPlayOnAServerOfYourOwnUnlessAsked() {
        assertThat(isPlayed(ELSEWHERE)).isFalse();
        assertThat(isPlayed("palier.embedded-database.enabled=false")).isFalse();
    }

    @Test
    void onAServerOfYourOwnItWantsAPasswordOfYourOwn() {
        refuses(ELSEWHERE, "palier.demo=true");
        refuses(ELSEWHERE, "palier.demo=true", "palier.demo-password=elevenchars");
        assertThat(isPlayed(ELSEWHERE, "palier.demo=true", "palier.demo-password=twelve-chars"))
                .isTrue();
    }

    @Test
    void theEmptyAddressThatAnEnvironmentLeavesBehindIsAnAddress() {
        assertThat(isPlayed("spring.datasource.url=")).isFalse();
    }

    private boolean isPlayed(String... settings) {
        var played = new boolean[1];
        house.withPropertyValues(settings)
                .run(context -> played[0] = context.getBeanNamesForType(Poster.class).length == 1);
        return played[0];
    }

    private void refuses(String... settings) {
        house.withPropertyValues(settings)
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining("palier.demo-password"));
    }
}
