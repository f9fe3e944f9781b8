package io.palier.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.palier.organization.Organization;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.support.TransactionTemplate;

/** The world outside the program, as tests see it. */
@TestConfiguration(proxyBeanMethods = false)
class TestWorld {

    @Bean
    JdbcConnectionDetails testServer() {
        return PostgresForTests.server();
    }

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    /** Takes any letter for anyone; the port is the system's choice. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailSink() {
        return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @Bean
    DynamicPropertyRegistrar mailAddress(GreenMail mailSink) {
        return registry -> {
            registry.add("spring.mail.host", () -> "127.0.0.1");
            registry.add("spring.mail.port", () -> mailSink.getSmtp().getPort());
        };
    }

    /** Takes any request for anyone. */
    @Bean
    HttpSink httpSink() {
        return new HttpSink();
    }

    @Bean
    DynamicPropertyRegistrar httpAddresses(HttpSink httpSink) {
        return registry -> {
            registry.add("palier.sms.url", () -> httpSink.url(HttpSink.SMS));
            registry.add("palier.webhook.inner-networks", () -> "127.0.0.1");
        };
    }

    @Bean
    Crew crew(JdbcClient jdbc, Organization organization) {
        return new Crew(jdbc, organization);
    }

    @Bean
    Tables tables(JdbcClient jdbc, TransactionTemplate transaction) {
        return new Tables(jdbc, transaction);
    }
}
