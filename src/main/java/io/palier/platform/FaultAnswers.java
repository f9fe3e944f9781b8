package io.palier.platform;

import io.palier.platform.Fault.Kind;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a fault before whoever asked: a problem for what is under {@code /api}, a page for everybody else. */
@Component
class FaultAnswers {

    /** Pages of their own; the others share one. */
    private static final Set<String> DRAWN = Set.of("403", "404", "409", "413", "5xx", "session");

    Object answer(Fault fault, HttpServletRequest request, HttpServletResponse response) {
        if (address(request).startsWith(request.getContextPath() + "/api/")) {
            return Problem.answer(fault);
        }
        PageHeaders.writeMissing(response);
        fault.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        var page = fault.kind().page();
        var view = new ModelAndView(DRAWN.contains(page) ? "error/" + page : "error", fault.status());
        view.addObject("status", fault.status().value());
        view.addObject("page", page);
        view.addObject("detail", fault.detail());
        view.addObject("errors", fault.errors());
        view.addObject("reference", fault.reference());
        view.addAllObjects(fault.kind() == Kind.SESSION_ENDED ? Map.of("typed", Typed.in(request)) : Map.of());
        return view;
    }

    /** What was asked for, also when the container has gone on to its error page. */
    static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
