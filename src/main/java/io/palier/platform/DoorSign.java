package io.palier.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the door is once it is open; and with the program's own database, how to get in for a look. */
@Component
class DoorSign {

    private static final Logger log = LoggerFactory.getLogger(DoorSign.class);

    private final Environment environment;
    private final boolean demonstration;

    DoorSign(Environment environment, ObjectProvider<EmbeddedDatabase> ownDatabase) {
        this.environment = environment;
        this.demonstration =
                ownDatabase.getIfAvailable() != null && environment.getProperty("palier.demo", Boolean.class, true);
    }

    @EventListener
    void show(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info("Palier is open at {}", address(web.getWebServer().getPort()));
        }
        if (demonstration) {
            log.info("Log in as agent, it, billing, radio, vendor, partner, manager or admin; the password is palier");
        }
    }

    private String address(int port) {
        var host = environment.getProperty("server.address", "localhost");
        var scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
        return scheme + "://" + host + ":" + port + environment.getProperty("server.servlet.context-path", "/");
    }
}
