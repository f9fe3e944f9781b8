package io.palier.platform;

import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.util.WebUtils;

/**
 * The reader's language and zone. The language is English or French: what was chosen by {@code ?lang=} and kept in a cookie for a year, else the
 * first of the two that the browser asks for, else English. The zone is the one that whoever is logged in has chosen; none
 * where nobody has, which stands for the house's.
 */
final class LanguageResolver implements LocaleContextResolver {

    static final String COOKIE = "lang";
    private static final String CHOSEN = LanguageResolver.class.getName();

    private final Organization organization;

    LanguageResolver(Organization organization) {
        this.organization = organization;
    }

    /** Looks for the zone only when somebody asks what time it is. */
    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return new TimeZoneAwareLocaleContext() {
            @Override
            public Locale getLocale() {
                return resolveLocale(request);
            }

            @Override
            public @Nullable TimeZone getTimeZone() {
                return zone(request).map(TimeZone::getTimeZone).orElse(null);
            }
        };
    }

    /** Keeps the language; a zone is kept with its owner, not with a browser. */
    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
        setLocale(request, response, context == null ? null : context.getLocale());
    }

    private Optional<ZoneId> zone(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .flatMap(principal -> organization.member(new StaffId(principal.getName())))
                .map(member -> member.preferences().zone());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> asked(request));
    }

    /** Keeps the choice; anything but English or French is no choice, and leaves the one before. */
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
