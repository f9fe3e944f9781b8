package io.palier.attachment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner is.
 *
 * @param host null where there is none, and every file is taken for clean
 * @param timeout after which a scanner that does not answer counts as away
 */
@ConfigurationProperties("palier.attachment.clamd")
record ClamdSettings(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("10s") Duration timeout) {}
