package io.palier.letter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.util.function.SingletonSupplier;

/**
 * Signs the links in letters by which a reader answers without logging in, so that nobody can make one up. A signature is
 * good for one purpose and one thing only.
 */
public final class LinkSignature {

    private static final String ALGORITHM = "HmacSHA256";

    /** Made ready for the key once; a copy of it signs one letter, since thousands may be signed in a minute. */
    private final Supplier<Mac> signer;

    private final String purpose;

    /**
     * @param key asked for at the first signature; every node must have the same
     * @param purpose what a reader says by the link, in one word
     */
    public LinkSignature(Supplier<byte[]> key, String purpose) {
        this.signer = SingletonSupplier.of(() -> signer(key.get()));
        this.purpose = purpose;
    }

    /** The signature of that thing, fit to stand in an address. */
    public String of(Object thing) {
        try {
            var mac = (Mac) signer.get().clone();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal((purpose + " " + thing).getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java's own " + ALGORITHM + " can be copied", e);
        }
    }

    /** Whether the signature is ours, for that thing; takes as long for a wrong one as for the right one. */
    public boolean fits(Object thing, String signature) {
        return MessageDigest.isEqual(
                of(thing).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
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
