package io.palier.platform;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every page tells the browser it may do: load from here, run no inline script, sit in no frame. */
final class PageHeaders {

    static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()";

    private PageHeaders() {}

    static void write(HttpSecurity http) {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS)));
    }

    /** For an error page that was refused before the doors could write their headers. */
    static void writeMissing(HttpServletResponse response) {
        if (!response.containsHeader("Content-Security-Policy")) {
            response.setHeader("Content-Security-Policy", CONTENT_POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Referrer-Policy", ReferrerPolicy.SAME_ORIGIN.getPolicy());
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
