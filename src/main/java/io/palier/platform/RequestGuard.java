package io.palier.platform;

import io.palier.platform.Fault.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at what was sent before anybody works with it: too much, garbled, or with a NUL character, which no text column
 * can keep. Without it, the check for forged requests would be the first to stumble over an upload that is too large,
 * and would blame the session.
 */
final class RequestGuard extends OncePerRequestFilter {

    private final long limit;

    /** @param limit the most bytes a request may announce */
    RequestGuard(long limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var objection = objection(request);
        if (objection.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(Fault.KIND, objection.get());
            response.sendError(objection.get().status());
        }
    }

    private Optional<Kind> objection(HttpServletRequest request) {
        if (request.getContentLengthLong() > limit) {
            return Optional.of(Kind.TOO_LARGE);
        }
        try {
            var nul = request.getParameterMap().entrySet().stream()
                    .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), Stream.of(entry.getValue())))
                    .anyMatch(text -> text.indexOf('\0') >= 0);
            return nul ? Optional.of(Kind.UNKEEPABLE) : Optional.empty();
        } catch (InvalidParameterException e) {
            return Optional.of(
                    e.getErrorCode() == Kind.TOO_LARGE.status() ? Kind.TOO_LARGE : UnreadableParts.kindOf(e));
        }
    }
}
