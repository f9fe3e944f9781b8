package io.palier.organization;

import java.util.Optional;

/** Knows whom a bearer token was given to. The room that issues tokens answers; the door asks, once a request. */
public interface BearerTokens {

    /** The active member who holds the token; empty where it is unknown, expired or taken back. Costs no slow hash. */
    Optional<StaffId> holderOf(String token);
}
