package io.palier.notification;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What notifications need to know of the house.
 *
 * @param baseUrl what links begin with, as people outside this machine reach it
 * @param language of letters to a team's mailbox
 */
@ConfigurationProperties("palier")
record NotificationSettings(
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("fr") Locale language) {

    /** Drops a slash at the end of the base address, for links bring their own. */
    NotificationSettings {
        baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }
}
