package io.palier.live;

import io.palier.organization.StaffMember;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line over which an open page hears that it has grown old. It says that something changed, and nothing of what. */
@Controller
class LiveController {

    private final OpenLines lines;
    private final Tickets tickets;

    LiveController(OpenLines lines, Tickets tickets) {
        this.lines = lines;
        this.tickets = tickets;
    }

    /**
     * A vendor hears of its own desk and its own tickets only.
     *
     * @param ticket a page that shows it; else a list: of {@code team}, or of all
     */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter line(
            @RequestParam(required = false) @Nullable TeamCode team,
            @RequestParam(required = false) @Nullable TicketNumber ticket,
            StaffMember reader,
            HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no"); // a proxy that collects news delivers none
        if (ticket != null) {
            tickets.ticket(ticket, reader.id()); // not found, where the reader may not see it
            return lines.open(null, ticket);
        }
        return lines.open(reader.isOutsider() ? reader.teamCode() : team, null);
    }
}
