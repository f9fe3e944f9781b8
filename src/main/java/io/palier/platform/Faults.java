package io.palier.platform;

import io.palier.agreement.AgreementNotFound;
import io.palier.agreement.DraftChanged;
import io.palier.agreement.LinkRefused;
import io.palier.agreement.NegotiationRefused;
import io.palier.agreement.ProblemsFound;
import io.palier.platform.Fault.InField;
import io.palier.platform.Fault.Kind;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.DemandUnmet;
import io.palier.ticket.TicketChanged;
import io.palier.ticket.TicketNotFound;
import io.palier.ticketimport.ImportNotFound;
import io.palier.ticketimport.ImportRefused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Turns what was thrown into what is said. What nobody foresaw is logged under a reference, and only that is said. */
@Component
class Faults {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    private final MessageSource messages;

    Faults(MessageSource messages) {
        this.messages = messages;
    }

    /** A fault of that kind, with its usual sentence. */
    Fault of(Kind kind, Locale locale) {
        return fault(kind, sentence("error.problem." + kind.word(), locale), List.of());
    }

    /** A fault of which only the answer's status is known. */
    Fault of(int status, Locale locale) {
        var known = of(Kind.of(status), locale);
        return new Fault(
                known.kind(), HttpStatusCode.valueOf(status), known.detail(), List.of(), known.headers(), null, null);
    }

    /** What this exception means to the reader. */
    Fault of(Throwable thrown, Locale locale) {
        if (thrown instanceof TicketNotFound || thrown instanceof ImportNotFound) {
            return of(Kind.NOT_FOUND, locale);
        }
        if (thrown instanceof ActionRefused refused) {
            return refused(
                    Kind.REFUSED, refused.refusal().name(), sentence("ticket.refusal." + refused.refusal(), locale));
        }
        if (thrown instanceof TicketChanged || thrown instanceof OptimisticLockingFailureException) {
            return of(Kind.CHANGED, locale);
        }
        if (thrown instanceof DemandUnmet unmet) {
            return inField(unmet.field(), "ticket.problem." + unmet.problem(), locale);
        }
        if (thrown instanceof ImportRefused refused) {
            var kind = refused.problem() == ImportRefused.Problem.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID;
            return refused(
                    kind,
                    refused.problem().name(),
                    sentence("ticketimport.refusal." + refused.problem(), locale, refused.detail()));
        }
        if (thrown instanceof UnreadableField unreadable) {
            return inField(unreadable.field(), "error.field.unreadable", locale);
        }
        if (thrown instanceof UnreadableFields unreadable) {
            return fault(
                    Kind.INVALID,
                    sentence("error.problem.invalid", locale),
                    unreadable.fields().stream()
                            .map(field -> new InField(field.name(), sentence(field.key(), locale, field.arguments())))
                            .toList());
        }
        return ofAgreement(thrown, locale).orElseGet(() -> ofRequest(thrown, locale));
    }

    private Optional<Fault> ofAgreement(Throwable thrown, Locale locale) {
        if (thrown instanceof AgreementNotFound) {
            return Optional.of(of(Kind.NOT_FOUND, locale));
        }
        if (thrown instanceof DraftChanged) {
            return Optional.of(of(Kind.CHANGED, locale));
        }
        if (thrown instanceof NegotiationRefused refused) {
            var reason = refused.reason().name();
            return Optional.of(refused(Kind.REFUSED, reason, sentence("agreement.refusal." + reason, locale)));
        }
        if (thrown instanceof LinkRefused refused) {
            var kind = refused.reason() == LinkRefused.Reason.UNKNOWN ? Kind.NOT_FOUND : Kind.REFUSED;
            var reason = refused.reason().name();
            return Optional.of(refused(kind, reason, sentence("agreement.link." + reason, locale)));
        }
        if (thrown instanceof ProblemsFound found) {
            var errors = found.problems().stream()
                    .filter(problem -> !problem.isWarning())
                    .map(problem -> new InField(
                            problem.pathInDocument(),
                            sentence(
                                    "agreement.problem." + problem.code(),
                                    locale,
                                    problem.args().toArray())))
                    .toList();
            return Optional.of(fault(Kind.INVALID, sentence("error.problem.invalid", locale), errors));
        }
        return Optional.empty();
    }

    private Fault ofRequest(Throwable thrown, Locale locale) {
        if (thrown instanceof BindException invalid) {
            return invalid(invalid.getBindingResult(), locale);
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return UnreadableJson.of(unreadable)
                    .map(json -> json.field().isEmpty()
                            ? fault(
                                    Kind.UNREADABLE,
                                    sentence(json.key(), locale, json.line(), json.column()),
                                    List.of())
                            : inField(json.field(), json.key(), locale))
                    .orElseGet(() -> of(Kind.UNREADABLE, locale));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            var inAddress = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
            return inAddress
                    ? of(Kind.NOT_FOUND, locale)
                    : inField(mismatch.getName(), "error.field.unreadable", locale);
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return inField(missing.getParameterName(), "error.field.missing", locale);
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return inField(missing.getRequestPartName(), "error.field.missing", locale);
        }
        if (thrown instanceof MissingRequestHeaderException missing) {
            return inField(missing.getHeaderName(), "error.field.missing", locale);
        }
        if (thrown instanceof MultipartException unreadable) {
            return of(UnreadableParts.kindOf(unreadable), locale);
        }
        if (thrown instanceof InvalidParameterException garbled) {
            return of(garbled.getErrorCode(), locale);
        }
        return thrown instanceof ErrorResponse answer ? ofAnswer(thrown, answer, locale) : unforeseen(thrown, locale);
    }

    private Fault ofAnswer(Throwable thrown, ErrorResponse answer, Locale locale) {
        var status = answer.getStatusCode();
        if (status.is5xxServerError()) {
            return unforeseen(thrown, locale);
        }
        var known = of(status.value(), locale);
        return new Fault(known.kind(), status, known.detail(), known.errors(), answer.getHeaders(), null, null);
    }

    private Fault unforeseen(Throwable thrown, Locale locale) {
        var reference = "%08x".formatted(ThreadLocalRandom.current().nextInt());
        log.error("fault={} type={}", reference, thrown.getClass().getName(), thrown);
        var known = of(Kind.INTERNAL, locale);
        return new Fault(known.kind(), known.status(), known.detail(), List.of(), known.headers(), null, reference);
    }

    private Fault invalid(BindingResult result, Locale locale) {
        var errors = result.getAllErrors().stream()
                .map(error -> error instanceof FieldError field
                        ? new InField(
                                field.getField(),
                                field.isBindingFailure()
                                        ? sentence("error.field.unreadable", locale)
                                        : messages.getMessage(field, locale))
                        : new InField("", messages.getMessage(error, locale)))
                .toList();
        return fault(Kind.INVALID, sentence("error.problem.invalid", locale), errors);
    }

    private Fault inField(String field, String key, Locale locale) {
        return fault(
                Kind.INVALID,
                sentence("error.problem.invalid", locale),
                List.of(new InField(field, sentence(key, locale))));
    }

    private static Fault refused(Kind kind, String refusal, String detail) {
        return new Fault(
                kind, HttpStatusCode.valueOf(kind.status()), detail, List.of(), new HttpHeaders(), refusal, null);
    }

    private static Fault fault(Kind kind, String detail, List<InField> errors) {
        return new Fault(kind, HttpStatusCode.valueOf(kind.status()), detail, errors, new HttpHeaders(), null, null);
    }

    private String sentence(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
