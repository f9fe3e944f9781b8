package io.palier.letter;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another system that is told by HTTP. Its secret is shown when it is made, and never again.
 *
 * @param code what agreements call it: 2 to 40 capital letters, digits and hyphens
 * @param version rises with each change; who changes it says which one was read
 * @param topics the types of events it hears without being named by an agreement; empty for none
 * @param active whether it is called at all
 * @param waiting how many requests wait
 * @param givenUp how many were given up
 * @param lastTakenAt when it last took one; null where it never did
 */
public record WebhookEndpoint(
        String code,
        long version,
        String url,
        Set<String> topics,
        boolean active,
        String registeredBy,
        Instant registeredAt,
        long waiting,
        long givenUp,
        @Nullable Instant lastTakenAt) {}
