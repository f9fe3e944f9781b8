package io.palier.ticketimport;

import java.util.UUID;

/** Names an uploaded file for good. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
