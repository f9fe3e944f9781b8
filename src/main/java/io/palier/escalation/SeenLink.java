package io.palier.escalation;

import io.palier.letter.LetterId;
import io.palier.letter.LinkSignature;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The link in a letter by which its reader says "seen" without logging in. It is signed with a key that every node reads
 * from the database, so that nobody can make up a link, and it is good for that one letter only.
 */
@Component
class SeenLink {

    private final LinkSignature signature;
    private final LetterSettings settings;

    @Autowired
    SeenLink(JdbcClient jdbc, LetterSettings settings) {
        this(
                () -> jdbc.sql("select key from escalation_link_key")
                        .query(byte[].class)
                        .single(),
                settings);
    }

    SeenLink(Supplier<byte[]> key, LetterSettings settings) {
        this.signature = new LinkSignature(key, "seen");
        this.settings = settings;
    }

    /** The whole address. */
    String to(LetterId letter) {
        return settings.baseUrl() + "/escalations/" + letter + "/" + signature(letter);
    }

    /** Whether the signature is ours, for that letter. */
    boolean fits(LetterId letter, String signed) {
        return signature.fits(letter, signed);
    }

    String signature(LetterId letter) {
        return signature.of(letter);
    }
}
