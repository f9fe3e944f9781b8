package io.palier.sla;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/**
 * When the watch over promises wakes: as the next threshold falls due, and every second at the latest. It has a thread of
 * its own, so that no other round delays an escalation (cases.md C23).
 */
@Configuration(proxyBeanMethods = false)
class SlaSchedule implements SchedulingConfigurer {

    static final String THREAD = "slaWatchThread";

    /** Between two rounds, so that thresholds which fall due one after the other are told in company. */
    private static final Duration BREATH = Duration.ofMillis(20);

    private final SlaWatch watch;
    private final ThreadPoolTaskScheduler thread;
    private final Clock clock;
    private final Duration longest;

    SlaSchedule(
            SlaWatch watch,
            @Qualifier(THREAD) ThreadPoolTaskScheduler thread,
            Clock clock,
            @Value("${palier.sla.watch-every:1s}") Duration longest) {
        this.watch = watch;
        this.thread = thread;
        this.clock = clock;
        this.longest = longest;
    }

    @Bean(name = THREAD, defaultCandidate = false)
    static ThreadPoolTaskScheduler slaWatchThread() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("sla-watch-");
        return scheduler;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar rounds) {
        thread.schedule(watch::round, this::next);
    }

    private Instant next(TriggerContext rounds) {
        var now = clock.instant();
        if (rounds.lastCompletion() == null) {
            return now.plusSeconds(3);
        }
        var latest = now.plus(longest);
        var due = nextDue().filter(at -> at.isBefore(latest)).orElse(latest);
        return due.isBefore(now.plus(BREATH)) ? now.plus(BREATH) : due;
    }

    /** A database that is away must not end the watch: the next round tries again. */
    private Optional<Instant> nextDue() {
        try {
            return watch.nextDue();
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }
}
