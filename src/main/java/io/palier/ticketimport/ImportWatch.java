package io.palier.ticketimport;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for files that wait to be read. */
@Component
class ImportWatch {

    private final TicketImports imports;

    ImportWatch(TicketImports imports) {
        this.imports = imports;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 3, timeUnit = TimeUnit.SECONDS, scheduler = ImportSchedule.THREAD)
    void watch() {
        imports.round();
    }
}
