package io.palier.ticketimport;

/** There is no import of that id (404). */
public class ImportNotFound extends RuntimeException {

    ImportNotFound(ImportId id) {
        super("no import " + id);
    }
}
