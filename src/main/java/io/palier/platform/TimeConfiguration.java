package io.palier.platform;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Time comes in here and nowhere else. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** The clock that the façades hold; zones are the business of calendars and pages, so it shows UTC. */
    @Bean
    HouseClock clock() {
        return new HouseClock(Clock.systemUTC());
    }

    /** Rounds run by themselves, unless {@code palier.scheduling=false}: then only when someone calls them. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnBooleanProperty(name = "palier.scheduling", matchIfMissing = true)
    static class Rounds {}
}
