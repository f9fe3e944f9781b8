package io.palier.platform;

import io.palier.platform.BrakedLogIn.TooManyFailures;
import io.palier.platform.Fault.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Turns machines away at the door with the same kind of answer that they get inside. */
@Component
class ApiRefusals {

    private final Faults faults;
    private final Addresses addresses;
    private final LocaleResolver languages;
    private final JsonMapper json;

    ApiRefusals(Faults faults, Addresses addresses, LocaleResolver languages, JsonMapper json) {
        this.faults = faults;
        this.addresses = addresses;
        this.languages = languages;
        this.json = json;
    }

    /** @param challenge what {@code WWW-Authenticate} says is wanted here */
    Refusal askingFor(String challenge) {
        return new Refusal(challenge);
    }

    private void answer(Fault fault, HttpServletResponse response) throws IOException {
        var problem = Problem.of(fault);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** One door's way to refuse. */
    final class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

        private final String challenge;

        private Refusal(String challenge) {
            this.challenge = challenge;
        }

        @Override
        public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
                throws IOException {
            var language = languages.resolveLocale(request);
            if (refused instanceof AuthenticationServiceException) {
                answer(faults.of(refused, language), response);
            } else if (refused instanceof TooManyFailures) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(BrakedLogIn.REST.toSeconds()));
                answer(faults.of(Kind.SLOW_DOWN, language), response);
            } else {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
                answer(faults.of(Kind.UNAUTHORIZED, language), response);
            }
        }

        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
                throws IOException {
            var kind = addresses.lead(request) ? Kind.FORBIDDEN : Kind.NOT_FOUND;
            answer(faults.of(kind, languages.resolveLocale(request)), response);
        }
    }
}
