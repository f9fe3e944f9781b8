package io.palier.letter;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the post room works; where the mail server is, {@code spring.mail.*} says.
 *
 * @param from the address letters come from
 * @param attempts how often a letter is offered before it is given up
 * @param firstPause between the first attempt and the second; each later pause is twice the one before
 * @param longestPause at which the pauses stop growing
 * @param lease how long a letter belongs to the postman who took it; another takes it over afterwards
 * @param timeout after which a mail server that does not connect, answer or read is left alone
 */
@Validated
@ConfigurationProperties("palier.mail")
record MailSettings(
        @DefaultValue("palier@localhost") @NotBlank @Email String from,
        @DefaultValue("20") @Min(1) int attempts,
        @DefaultValue("1m") @DurationMin(seconds = 1) Duration firstPause,
        @DefaultValue("1h") @DurationMin(seconds = 1) Duration longestPause,
        @DefaultValue("5m") @DurationMin(seconds = 10) Duration lease,
        @DefaultValue("10s") @DurationMin(millis = 100) Duration timeout)
        implements Patience {

    /** What stands behind the at sign. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
