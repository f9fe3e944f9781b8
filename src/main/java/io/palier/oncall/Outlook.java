package io.palier.oncall;

import java.util.List;

/**
 * Who is on call by a rota, and who will be next.
 *
 * @param now by line; empty where nobody is
 * @param next for each line the first duty that has not begun, by line; a line that nothing is planned on for four weeks
 *     is absent
 */
public record Outlook(List<Duty> now, List<Duty> next) {

    /** Keeps copies. */
    public Outlook {
        now = List.copyOf(now);
        next = List.copyOf(next);
    }
}
