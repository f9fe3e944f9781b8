package io.palier.platform;

import io.palier.platform.Fault.Kind;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.DisconnectedClientHelper;

/** Where everything ends that no controller answered: what a controller threw, and what never reached one. */
@Controller
@ControllerAdvice
class FaultDesk implements ErrorController {

    private final Faults faults;
    private final FaultAnswers answers;

    FaultDesk(Faults faults, FaultAnswers answers) {
        this.faults = faults;
        this.answers = answers;
    }

    /** Refusals at the door go back to the doorkeepers, who know where to send whom. */
    @ExceptionHandler(Exception.class)
    Object thrown(Exception thrown, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            throw thrown;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return ResponseEntity.noContent().build();
        }
        return answers.answer(faults.of(thrown, locale), request, response);
    }

    /** The container's error page: for filters, for what the doors refused, for a page that broke while being drawn. */
    @RequestMapping("/error")
    Object refused(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return answers.answer(fault(request, locale), request, response);
    }

    private Fault fault(HttpServletRequest request, Locale locale) {
        if (request.getAttribute(Fault.KIND) instanceof Kind kind) {
            return faults.of(kind, locale);
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return faults.of(thrown, locale);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return faults.of(status instanceof Integer known ? known : Kind.NOT_FOUND.status(), locale);
    }
}
