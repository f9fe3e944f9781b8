package io.palier.letter;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway for text messages wants to be asked. In {@code url} and {@code body}, {@code {to}}, {@code {text}},
 * {@code {id}} and {@code {sender}} stand for what the message has there.
 *
 * @param url of the gateway; null where there is none, and messages wait
 * @param contentType of the body, which also says how what is put in is escaped: JSON, XML or, by default, a form
 * @param body sent with a POST; where it is empty, it is a GET
 * @param headers sent with it, such as one that says who we are
 * @param sender whom the message comes from
 * @param accepted what the answer must hold beside its 2xx, where a gateway says no with a 200; a regular expression
 * @param attempts how often a message is offered before it is given up
 */
@Validated
@ConfigurationProperties("palier.sms")
record SmsSettings(
        @Nullable @Pattern(regexp = "https?://.+", message = "must be an http(s) address")
        String url,

        @DefaultValue("application/x-www-form-urlencoded") @NotBlank
        String contentType,

        @DefaultValue("to={to}&from={sender}&text={text}&id={id}")
        String body,

        @DefaultValue Map<String, String> headers,
        @DefaultValue("Palier") String sender,
        @DefaultValue(".*") String accepted,
        @DefaultValue("20") @Min(1) int attempts,
        @DefaultValue("30s") @DurationMin(seconds = 1) Duration firstPause,
        @DefaultValue("1h") @DurationMin(seconds = 1) Duration longestPause,
        @DefaultValue("5m") @DurationMin(seconds = 10) Duration lease,
        @DefaultValue("10s") @DurationMin(millis = 100) Duration timeout)
        implements Patience {}
