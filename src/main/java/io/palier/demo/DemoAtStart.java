package io.palier.demo;

import io.palier.platform.HouseClock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Plays the demonstration once everything stands and before anything is scheduled or a door is open. */
@Component
@Conditional(DemoWanted.class)
class DemoAtStart implements SmartInitializingSingleton {

    /** Two thousand lines about a past that never was would hide what the start has to say. */
    private static final List<String> TALKATIVE = List.of("io.palier.ticket", "io.palier.sla", "io.palier.escalation");

    private final DemoData demo;
    private final HouseClock clock;
    private final LoggingSystem logging;

    DemoAtStart(DemoData demo, HouseClock clock, LoggingSystem logging) {
        this.demo = demo;
        this.clock = clock;
        this.logging = logging;
    }

    @Override
    public void afterSingletonsInstantiated() {
        TALKATIVE.forEach(room -> logging.setLogLevel(room, LogLevel.WARN));
        try {
            demo.fill(clock.instant(), clock::replay);
        } finally {
            clock.release();
            TALKATIVE.forEach(room -> logging.setLogLevel(room, null));
        }
    }
}
