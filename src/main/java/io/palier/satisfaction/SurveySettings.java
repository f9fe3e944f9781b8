package io.palier.satisfaction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What letters to customers need to know of the house.
 *
 * @param baseUrl what links begin with, as people outside this machine reach it
 */
@ConfigurationProperties("palier")
record SurveySettings(@DefaultValue("http://localhost:8080") String baseUrl) {

    /** Drops a slash at the end of the base address, for links bring their own. */
    SurveySettings {
        baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }
}
