package io.palier.letter;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How other systems are told.
 *
 * @param innerNetworks networks of our own that may be called too, and without encryption: {@code 10.1.0.0/16}; an
 *     endpoint anywhere else must have a public address and speak https
 * @param attempts how often a request is made before it is given up
 * @param overlap how long the secret before signs as well after a new one was made
 */
@Validated
@ConfigurationProperties("palier.webhook")
record WebhookSettings(
        @DefaultValue List<Network> innerNetworks,
        @DefaultValue("20") @Min(1) int attempts,
        @DefaultValue("1m") @DurationMin(seconds = 1) Duration firstPause,
        @DefaultValue("1h") @DurationMin(seconds = 1) Duration longestPause,
        @DefaultValue("5m") @DurationMin(seconds = 10) Duration lease,
        @DefaultValue("10s") @DurationMin(millis = 100) Duration timeout,
        @DefaultValue("24h") @DurationMin(seconds = 0) Duration overlap)
        implements Patience {}
