package io.palier.agreement;

import java.time.Instant;

/**
 * A one-time link that was mailed.
 *
 * @param token what {@link Negotiations#byLink} takes; kept nowhere but in the letter
 * @param expiresAt first instant at which it opens nothing
 */
public record SigningLink(String token, String email, Instant expiresAt) {

    /** What the address in the letter goes on with after the house's own, before the token. */
    public static final String PATH = "/negotiation/links/";

    /** Without the token: a log is no place for it. */
    @Override
    public String toString() {
        return "SigningLink[" + expiresAt + "]";
    }
}
