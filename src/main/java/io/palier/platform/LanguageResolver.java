package io.palier.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The reader's language, English or French: what was chosen by {@code ?lang=} and kept in a cookie for a year, else the
 * first of the two that the browser asks for, else English.
 */
final class LanguageResolver implements LocaleResolver {

    static final String COOKIE = "lang";
    private static final String CHOSEN = LanguageResolver.class.getName();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> asked(request));
    }

    /** Keeps the choice; anything but English or French is no choice. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (locale == null || response == null) {
            return;
        }
        spoken(locale).ifPresent(language -> {
            request.setAttribute(CHOSEN, language);
            var cookie = ResponseCookie.from(COOKIE, language.getLanguage())
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        });
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale now) {
            return Optional.of(now);
        }
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> spoken(Locale.forLanguageTag(cookie.getValue())));
    }

    private static Locale asked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.ENGLISH
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> spoken(locale).stream())
                        .findFirst()
                        .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> spoken(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> Optional.of(Locale.FRENCH);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
