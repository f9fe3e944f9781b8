package io.palier.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What was sent with a session that has ended, so that it can be sent again. Only what came from our own pages: another
 * site must not put words or a button here.
 *
 * @param address where it was going; empty where there is nothing to send again
 */
record Typed(String address, List<Entry> entries) {

    private static final Set<String> UNSAID = Set.of("_csrf", "password");
    private static final int WORTH_READING = 10;

    /** One field as it was sent. */
    record Entry(String name, String value) {

        /** Whether somebody may have written that by hand, rather than chosen it. */
        public boolean isWritten() {
            return value.length() >= WORTH_READING && value.matches("(?s).*\\s.*");
        }
    }

    static Typed in(HttpServletRequest request) {
        var type = request.getContentType();
        if (!isOurs(request) || type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return new Typed("", List.of());
        }
        var entries = new ArrayList<Entry>();
        request.getParameterMap().forEach((name, values) -> {
            for (var value : UNSAID.contains(name) ? new String[0] : values) {
                entries.add(new Entry(name, value));
            }
        });
        return new Typed(FaultAnswers.address(request), List.copyOf(entries));
    }

    /** Whether there is something to send again. */
    public boolean isAny() {
        return !address.isEmpty() && !entries.isEmpty();
    }

    private static boolean isOurs(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var ours = ServletUriComponentsBuilder.fromContextPath(request)
                .replacePath(null)
                .build()
                .toUriString();
        return ours.equals(origin) && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    }
}
