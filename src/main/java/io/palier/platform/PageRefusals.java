package io.palier.platform;

import io.palier.platform.BrakedLogIn.TooManyFailures;
import io.palier.platform.Fault.Kind;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * Turns people away at the door, each with the reason: to the log-in who is not known, to a page that says so who may not
 * pass, and to one that gives back what was typed whose session has ended.
 */
@Component
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private final AuthenticationEntryPoint logIn = new LoginUrlAuthenticationEntryPoint("/login");
    private final Addresses addresses;

    PageRefusals(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A page's own script gets a plain 401: the log-in page would be pasted into a corner of the page. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException, ServletException {
        if (isPage(request)) {
            logIn.commence(request, response, unknown);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (!(refused instanceof CsrfException)) {
            response.sendError(addresses.lead(request) ? 403 : 404);
        } else if (request.getUserPrincipal() == null && isDoor(request)) {
            var where = request.getServletPath().equals("/login") ? "/login?stale" : "/login?logout";
            response.sendRedirect(request.getContextPath() + where);
        } else {
            request.setAttribute(Fault.KIND, Kind.SESSION_ENDED);
            response.sendError(Kind.SESSION_ENDED.status());
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException, ServletException {
        if (failed instanceof AuthenticationServiceException) {
            throw new ServletException("the log-in could not be checked", failed);
        }
        var why = failed instanceof TooManyFailures ? "slow" : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }

    /** Keeps the page that was asked for until after the log-in; never a script's request, never a form. */
    @SuppressWarnings("NullAway") // null keeps the address as it was; the annotation forgot it
    RequestCache pageAskedFor() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod()) && isPage(request));
        return cache;
    }

    /** Browsers say which requests replace the whole page; who does not say is taken for a person. */
    private static boolean isPage(HttpServletRequest request) {
        var destination = request.getHeader("Sec-Fetch-Dest");
        return (destination == null || destination.equals("document")) && request.getHeader("X-Requested-With") == null;
    }

    private static boolean isDoor(HttpServletRequest request) {
        return request.getServletPath().equals("/login")
                || request.getServletPath().equals("/logout");
    }
}
