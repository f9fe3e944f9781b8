package io.palier.ticketimport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** A thread for imports alone: on the one that rounds share, a long file would hold up every clock. */
@Configuration(proxyBeanMethods = false)
class ImportSchedule {

    static final String THREAD = "importThread";

    @Bean(name = THREAD, defaultCandidate = false)
    ThreadPoolTaskScheduler importThread() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("import-");
        return scheduler;
    }
}
