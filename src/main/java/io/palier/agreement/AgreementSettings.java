package io.palier.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What invitations to sign need to know of the house.
 *
 * @param baseUrl what links begin with, as people outside this machine reach it
 * @param language of letters to people outside
 * @param signingLinkLife how long a signing link opens its version
 */
@Validated
@ConfigurationProperties("palier")
record AgreementSettings(
        @DefaultValue("http://localhost:8080")
        @Pattern(regexp = "https?://[^\\s?#]+", message = "must be an http(s) address")
        String baseUrl,

        @DefaultValue("fr") Locale language,
        @NotNull @DefaultValue("14d") Duration signingLinkLife) {

    /** Drops a slash at the end of the base address, for links bring their own. */
    AgreementSettings {
        baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        if (signingLinkLife.isNegative() || signingLinkLife.isZero()) {
            throw new IllegalArgumentException("palier.signing-link-life must be positive, not " + signingLinkLife);
        }
    }
}
