package io.palier.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A {@link Fault} as RFC 9457 writes it, with the fields at fault, the rule that refused, and, for a fault of ours, its reference in the log. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        List<Fault.InField> errors,
        @Nullable String refusal,
        @Nullable String reference) {

    static Problem of(Fault fault) {
        var status = fault.status().value();
        var known = HttpStatus.resolve(status);
        return new Problem(
                URI.create("urn:palier:problem:" + fault.kind().word()),
                known == null ? String.valueOf(status) : known.getReasonPhrase(),
                status,
                fault.detail(),
                fault.errors(),
                fault.refusal(),
                fault.reference());
    }

    static ResponseEntity<Problem> answer(Fault fault) {
        return ResponseEntity.status(fault.status())
                .headers(fault.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(of(fault));
    }
}
