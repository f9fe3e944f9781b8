package io.palier.platform;

import io.palier.organization.Theme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The light that a browser is set to: a cookie that pages are written by, and that {@code theme.js} changes. */
public final class Lights {

    static final String COOKIE = "theme";

    private Lights() {}

    /** {@code light} or {@code dark}; null where the browser's system decides. */
    static @Nullable String of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null
                        && (cookie.getValue().equals("light")
                                || cookie.getValue().equals("dark"))
                ? cookie.getValue()
                : null;
    }

    /** Sets it. */
    public static void set(HttpServletRequest request, HttpServletResponse response, Theme theme) {
        var cookie = ResponseCookie.from(COOKIE, theme.name().toLowerCase(Locale.ROOT))
                .path("/")
                .maxAge(Duration.ofDays(365))
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
