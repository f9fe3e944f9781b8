package io.palier.live;

import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that are open on this node, and what each of them shows. */
@Component
class OpenLines {

    /** So that whatever stands between does not take silence for an end: every twenty seconds, in halves. */
    private static final int BEATS = 40;

    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private int silent;

    /**
     * A page.
     *
     * @param team it shows the queue of; null for every team's
     * @param ticket it shows; null where it shows a list
     */
    private record Line(
            SseEmitter page,
            @Nullable TeamCode team,
            @Nullable TicketNumber ticket) {

        boolean isAbout(News news) {
            var about = news.ticket();
            return ticket == null ? team == null || news.teams().contains(team) : about == null || ticket.equals(about);
        }
    }

    /** Opens a line to a page that shows a team's queue, every queue, or one ticket. */
    SseEmitter open(@Nullable TeamCode team, @Nullable TicketNumber ticket) {
        var page = new SseEmitter(0L);
        var line = new Line(page, team, ticket);
        page.onCompletion(() -> lines.remove(line));
        page.onTimeout(page::complete);
        page.onError(e -> lines.remove(line));
        lines.add(line);
        return page;
    }

    void tell(News news) {
        send(line -> line.isAbout(news), SseEmitter.event().name("changed").data(""));
    }

    /** Only to pages that show the ticket. */
    void tell(Company company) {
        send(
                line -> company.ticket().equals(line.ticket()),
                SseEmitter.event().name("company").data(""));
    }

    /** Something may have been missed. */
    void lookAgain() {
        send(line -> true, SseEmitter.event().name("changed").data(""));
    }

    /** Called twice a second. */
    void beat() {
        if (++silent >= BEATS) {
            silent = 0;
            send(line -> true, SseEmitter.event().comment(""));
        }
    }

    void closeAll() {
        lines.forEach(line -> line.page().complete());
        lines.clear();
    }

    /** A page that is gone is forgotten. */
    private void send(Predicate<Line> which, SseEmitter.SseEventBuilder event) {
        var words = event.build();
        lines.stream().filter(which).forEach(line -> {
            try {
                line.page().send(words);
            } catch (IOException | IllegalStateException gone) {
                lines.remove(line);
            }
        });
    }
}
