package io.palier.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What letters about passwords need to know of the house.
 *
 * @param baseUrl what links begin with, as people outside this machine reach it
 * @param passwordLinkLife how long a link lets its owner choose a password
 */
@Validated
@ConfigurationProperties("palier")
record PasswordLinkSettings(
        @DefaultValue("http://localhost:8080")
        @Pattern(regexp = "https?://[^\\s?#]+", message = "must be an http(s) address")
        String baseUrl,

        @NotNull @DefaultValue("72h") Duration passwordLinkLife) {

    /** Drops a slash at the end of the base address, for links bring their own. */
    PasswordLinkSettings {
        baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        if (passwordLinkLife.isNegative() || passwordLinkLife.isZero()) {
            throw new IllegalArgumentException("palier.password-link-life must be positive, not " + passwordLinkLife);
        }
    }
}
