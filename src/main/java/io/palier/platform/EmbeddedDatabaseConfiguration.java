package io.palier.platform;

import java.net.InetAddress;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Brings a database where none was named, and keeps the doors on loopback while the demo log-ins are known to all. */
@Configuration(proxyBeanMethods = false)
@OnEmbeddedDatabase
class EmbeddedDatabaseConfiguration {

    @Bean
    static EmbeddedDatabaseAhead embeddedDatabaseAhead(Environment environment) {
        return new EmbeddedDatabaseAhead(environment);
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(EmbeddedDatabaseAhead ahead) {
        return ahead.await();
    }

    @Bean
    JdbcConnectionDetails embeddedDatabaseDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return EmbeddedDatabase.USER;
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopback(Environment environment) {
        return factory -> {
            if (!environment.containsProperty("server.address")) {
                factory.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }
}
