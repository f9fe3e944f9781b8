package io.palier.platform;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * Why a request got no proper answer, in words for the reader: shown as a page to people and as a problem to machines.
 *
 * @param detail one sentence in the reader's language; never an exception's text
 * @param refusal the word of the rule that refused, for machines; null where none did
 * @param reference what the log knows it by; null unless the fault is ours
 */
record Fault(
        Kind kind,
        HttpStatusCode status,
        String detail,
        List<InField> errors,
        HttpHeaders headers,
        @Nullable String refusal,
        @Nullable String reference) {

    /** The request attribute under which a filter leaves the {@link Kind} for the error page. */
    static final String KIND = Fault.class.getName();

    /** What is wrong with one field; the name is the one the caller used. */
    record InField(String field, String message) {}

    /** The kinds that get words of their own; {@code error.problem.} and the word says each in a sentence. */
    enum Kind {
        INVALID(400, "400"),
        UNREADABLE(400, "400"),
        UNKEEPABLE(400, "400"),
        UNAUTHORIZED(401, "403"),
        FORBIDDEN(403, "403"),
        SESSION_ENDED(403, "session"),
        NOT_FOUND(404, "404"),
        METHOD(405, "405"),
        NOT_ACCEPTABLE(406, "400"),
        REFUSED(409, "409"),
        CHANGED(409, "409"),
        TOO_LARGE(413, "413"),
        MEDIA_TYPE(415, "400"),
        SLOW_DOWN(429, "429"),
        INTERNAL(500, "5xx");

        private final int status;
        private final String page;

        Kind(int status, String page) {
            this.status = status;
            this.page = page;
        }

        int status() {
            return status;
        }

        /** The page that shows it: {@code error.<page>.title} and {@code .text}. */
        String page() {
            return page;
        }

        /** Its name in addresses and message keys, such as {@code not-found}. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of an answer of which only the status is known. */
        static Kind of(int status) {
            for (var kind : values()) {
                if (kind.status == status) {
                    return kind;
                }
            }
            return status >= 500 ? INTERNAL : INVALID;
        }
    }
}
