package io.palier.escalation;

import io.palier.letter.LetterId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The link in a letter by which its reader says "seen" without logging in. It is signed with a key that every node reads
 * from the database, so that nobody can make up a link, and it is good for that one letter only.
 */
@Component
class SeenLink {

    private static final String ALGORITHM = "HmacSHA256";

    /** Made ready for the key once; a copy of it signs one letter, since thousands may be signed in a minute. */
    private final Supplier<Mac> signer;

    private final LetterSettings settings;

    @Autowired
    SeenLink(JdbcClient jdbc, LetterSettings settings) {
        this(
                SingletonSupplier.of(() -> jdbc.sql("select key from escalation_link_key")
                        .query(byte[].class)
                        .single()),
                settings);
    }

    SeenLink(Supplier<byte[]> key, LetterSettings settings) {
        this.signer = SingletonSupplier.of(() -> signer(key.get()));
        this.settings = settings;
    }

    /** The whole address. */
    String to(LetterId letter) {
        return settings.baseUrl() + "/escalations/" + letter + "/" + signature(letter);
    }

    /** Whether the signature is ours, for that letter. */
    boolean fits(LetterId letter, String signature) {
        return MessageDigest.isEqual(
                signature(letter).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    String signature(LetterId letter) {
        try {
            var mac = (Mac) signer.get().clone();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("seen " + letter).getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java's own " + ALGORITHM + " can be copied", e);
        }
    }

    private static Mac signer(byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows " + ALGORITHM, e);
        }
    }
}
