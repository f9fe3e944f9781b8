package io.palier.look;

import io.palier.knowledge.CategoryCode;
import io.palier.organization.TeamCode;
import io.palier.platform.Pages;
import io.palier.platform.StyleSheet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What templates ask for, without a database: the clock stands still at {@link #NOW}, codes are their own names. */
@TestConfiguration
@Import({
    Times.class,
    Faces.class,
    Explanations.class,
    Stairs.class,
    Marks.class,
    Pages.class,
    Prose.class,
    StyleSheet.class
})
public class LookForTests {

    /** Monday 23 November 2026, 14:18 in Paris. */
    public static final Instant NOW = Instant.parse("2026-11-23T13:18:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    PlainNames names() {
        return new PlainNames();
    }

    /** Stands in the place of {@link Names}: templates only know the bean's name. */
    public static class PlainNames {

        public String team(TeamCode code) {
            return code.value();
        }

        public String category(CategoryCode code) {
            return code.value();
        }

        public String person(String login) {
            return login;
        }
    }
}
