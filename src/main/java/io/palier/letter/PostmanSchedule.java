package io.palier.letter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** A thread for the postman alone: on the one that rounds share, a mail server that stalls would hold up every clock. */
@Configuration(proxyBeanMethods = false)
class PostmanSchedule {

    static final String THREAD = "postmanThread";

    @Bean(name = THREAD, defaultCandidate = false)
    ThreadPoolTaskScheduler postmanThread() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("postman-");
        return scheduler;
    }
}
