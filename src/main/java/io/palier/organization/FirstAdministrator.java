package io.palier.organization;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hires the first administrator before anything else at the start, and says so when nobody can log in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Organization organization;
    private final FirstAdministratorSettings settings;

    FirstAdministrator(Organization organization, FirstAdministratorSettings settings) {
        this.organization = organization;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var newcomer = settings.newcomer();
        if (newcomer != null && organization.hireFirst(newcomer)) {
            log.info("staff={} event=hired as=first-administrator", newcomer.id());
        }
    }

    /** When everything that hires at the start has done so. */
    @EventListener(ApplicationReadyEvent.class)
    void lookForStaff() {
        if (!organization.hasStaff()) {
            log.warn("Nobody works here, so nobody can log in: set palier.first-administrator.login and .password");
        }
    }
}
