package io.palier.platform;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Where and why a JSON text could not be read.
 *
 * @param field such as {@code caller.number}; empty where the text is no JSON at all
 * @param key the message that says why
 * @param line where, from 1; 0 where unknown
 */
record UnreadableJson(String field, String key, int line, int column) {

    /** Empty where the trouble was not in the JSON: there was no body, or it broke off. */
    static Optional<UnreadableJson> of(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json) {
                return Optional.of(of(json));
            }
        }
        return Optional.empty();
    }

    private static UnreadableJson of(JacksonException json) {
        var field = json instanceof DatabindException ? path(json) : "";
        var at = json.getLocation() == null ? TokenStreamLocation.NA : json.getLocation();
        var key = json instanceof UnrecognizedPropertyException
                ? "error.field.unknown"
                : field.isEmpty() ? "error.problem.json" : "error.field.unreadable";
        return new UnreadableJson(field, key, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    private static String path(JacksonException json) {
        return json.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
