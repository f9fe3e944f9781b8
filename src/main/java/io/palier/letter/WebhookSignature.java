package io.palier.letter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who a request comes from, that nobody changed it, and when it was made, as Standard Webhooks 1.0.0 has it: HMAC-SHA256
 * over the request's name, its time and its body. Pure.
 */
final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    /** One signature a secret, {@code v1,<base64>} each, with a blank between. */
    static String of(LetterId id, Instant at, String body, List<byte[]> secrets) {
        var signed = (id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(hash(secret, signed)))
                .collect(Collectors.joining(" "));
    }

    /** How a secret is shown to the other side. */
    static String spelled(byte[] secret) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    private static byte[] hash(byte[] secret, byte[] signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows " + ALGORITHM, e);
        }
    }
}
