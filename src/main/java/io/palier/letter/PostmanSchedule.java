package io.palier.letter;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * A postman for each channel, and a thread for each of them alone: on those that rounds share, a server that stalls would
 * hold up every clock, and on one of their own, every other channel.
 */
@Configuration(proxyBeanMethods = false)
class PostmanSchedule {

    static final String THREADS = "postmanThreads";

    @Bean(name = THREADS, defaultCandidate = false)
    ThreadPoolTaskScheduler postmanThreads() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(Channel.values().length);
        scheduler.setThreadNamePrefix("postman-");
        scheduler.setWaitForTasksToCompleteOnShutdown(true); // the letter in hand; the postman takes no other
        scheduler.setAwaitTerminationSeconds(10);
        return scheduler;
    }

    @Bean
    Postman mailPostman(Outbox outbox, MailCarrier carrier, Clock clock) {
        return new Postman(outbox, carrier, clock);
    }

    @Bean
    Postman smsPostman(Outbox outbox, SmsCarrier carrier, Clock clock) {
        return new Postman(outbox, carrier, clock);
    }

    @Bean
    Postman webhookPostman(Outbox outbox, WebhookCarrier carrier, Clock clock) {
        return new Postman(outbox, carrier, clock);
    }
}
