package io.palier.letter;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a letter; its Message-ID on the wire is made from it, so a letter sent twice is one letter to the reader. */
public record LetterId(UUID value) {

    /** A name that nothing else has. */
    static LetterId any() {
        return new LetterId(UUID.randomUUID());
    }

    /** The name of the letter about that occasion: always the same for the same words. */
    public static LetterId about(String occasion) {
        return new LetterId(UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
