package io.palier.escalation;

import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What letters need to know of the house.
 *
 * @param baseUrl what links begin with, as people outside this machine reach it
 * @param language of letters to whoever has none of their own, such as a team's mailbox
 */
@Validated
@ConfigurationProperties("palier")
record LetterSettings(
        @DefaultValue("http://localhost:8080")
        @Pattern(regexp = "https?://[^\\s?#]+", message = "must be an http(s) address")
        String baseUrl,

        @DefaultValue("fr") Locale language) {

    /** Drops a slash at the end of the base address, for links bring their own. */
    LetterSettings {
        baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }
}
