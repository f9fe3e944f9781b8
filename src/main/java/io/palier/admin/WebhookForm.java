package io.palier.admin;

import io.palier.letter.WebhookEndpoint;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An endpoint as it is typed; {@code version} is the one that was read. */
record WebhookForm(
        @Nullable String code,
        @Nullable String url,
        @Nullable Set<String> topics,
        @Nullable Long version,
        @Nullable Boolean active) {

    /** Nothing typed is null. */
    WebhookForm {
        code = Objects.requireNonNullElse(code, "").strip();
        url = Objects.requireNonNullElse(url, "").strip();
        topics = Objects.requireNonNullElse(topics, Set.of());
        version = Objects.requireNonNullElse(version, 0L);
        active = Objects.requireNonNullElse(active, false);
    }

    static WebhookForm empty() {
        return new WebhookForm("", "", Set.of(), 0L, true);
    }

    static WebhookForm of(WebhookEndpoint endpoint) {
        return new WebhookForm(
                endpoint.code(), endpoint.url(), endpoint.topics(), endpoint.version(), endpoint.active());
    }
}
