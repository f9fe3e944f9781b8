package io.palier.api;

import io.palier.agreement.Priority;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.TicketClocks;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import jakarta.validation.Valid;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets and their moves for machines. An {@code Idempotency-Key} makes a repeat of the same call harmless. */
@RestController
@RequestMapping("/api/v1/tickets")
class TicketApiController {

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final TicketIntake intake;

    TicketApiController(Tickets tickets, TicketClocks clocks, TicketIntake intake) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.intake = intake;
    }

    @PostMapping
    ResponseEntity<TicketJson> log(
            @Valid @RequestBody TicketRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            StaffMember by) {
        var number = tickets.log(intake.draft(request, submission(key, by.id())), by.id());
        return ResponseEntity.created(URI.create("/api/v1/tickets/" + number)).body(present(number, by));
    }

    @GetMapping("/{number}")
    TicketJson read(@PathVariable TicketNumber number, StaffMember by) {
        return present(number, by);
    }

    @GetMapping
    TicketJson.Page list(
            @RequestParam(required = false) @Nullable TeamCode team,
            @RequestParam(required = false) @Nullable SupportLevel level,
            @RequestParam(required = false) @Nullable StaffId assignee,
            @RequestParam(required = false) @Nullable Priority priority,
            @RequestParam(defaultValue = "") Set<TicketStatus> status,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "false") boolean breached,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            StaffMember by) {
        var query = new TicketQuery(team, level, assignee, priority, status, open, breached, q, page, size);
        var list = tickets.list(query, by.id());
        return new TicketJson.Page(
                list.rows().stream().map(TicketJson.Row::of).toList(), list.total(), list.page(), list.size());
    }

    @PostMapping("/{number}/moves")
    TicketJson move(
            @PathVariable TicketNumber number,
            @Valid @RequestBody MoveRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            StaffMember by) {
        var category = tickets.ticket(number, by.id()).category().value();
        tickets.make(number, request.version(), submission(key, by.id()), request.toOrder(category), by.id());
        return present(number, by);
    }

    private TicketJson present(TicketNumber number, StaffMember reader) {
        var visible = clocks.clocksOf(number).stream()
                .filter(clock -> clock.isFor(reader))
                .toList();
        return TicketJson.of(tickets.ticket(number, reader.id()), visible);
    }

    /** A key is the caller's own: two callers that choose the same word do not meet. */
    private static @Nullable UUID submission(@Nullable String key, StaffId by) {
        return key == null || key.isBlank()
                ? null
                : UUID.nameUUIDFromBytes((by + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }
}
