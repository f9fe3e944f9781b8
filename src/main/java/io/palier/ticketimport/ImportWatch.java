package io.palier.ticketimport;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for files that wait to be read. */
@Component
class ImportWatch {

    private final TicketImports imports;

    ImportWatch(TicketImports imports) {
        this.imports = imports;
    }

    @Scheduled(fixedDelayString = "${palier.ticketimport.watch-every:1s}", initialDelayString = "PT3S")
    void watch() {
        imports.round();
    }
}
