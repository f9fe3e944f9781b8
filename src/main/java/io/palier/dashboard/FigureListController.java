package io.palier.dashboard;

import io.palier.look.Times;
import io.palier.satisfaction.Judgement;
import io.palier.sla.PromiseRow;
import io.palier.ticket.Tally;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.TicketTopic;
import io.palier.ticket.Tickets;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** From every number on the board to exactly what it counts. */
@Controller
@RequestMapping("/dashboard/lists/{topic:[a-z-]{1,20}}")
class FigureListController {

    private static final int SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    private final Lists lists;
    private final Tickets tickets;
    private final Times times;
    private final Clock clock;

    FigureListController(Lists lists, Tickets tickets, Times times, Clock clock) {
        this.lists = lists;
        this.tickets = tickets;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @PathVariable String topic,
            @ModelAttribute("wanted") ListAsk wanted,
            @ModelAttribute("ask") PeriodAsk ask,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var chosen = ask.on(LocalDate.ofInstant(now, times.zone()), times.zone());
        var listing = lists.find(topic, wanted, chosen.period(), now, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var at = Math.min(LAST_PAGE, Math.max(0, page));
        model.addAttribute("topic", topic);
        model.addAttribute("kind", Lists.topic(topic).orElse(null));
        model.addAttribute("chosen", chosen);
        model.addAttribute("conditions", lists.conditions(wanted, locale));
        var tally = listing.tally();
        model.addAttribute("tally", tally);
        model.addAttribute("measured", measured(Lists.topic(topic).orElse(null), tally));
        model.addAttribute("query", request.getQueryString() == null ? "" : "?" + request.getQueryString());
        model.addAttribute("page", at);
        model.addAttribute("size", SIZE);
        if (listing instanceof PromiseListing promises) {
            var rows = promises.rows(at, SIZE);
            model.addAttribute("promises", rows);
            model.addAttribute("summaries", summaries(rows.stream().map(PromiseRow::ticket)));
            model.addAttribute("words", promises.words());
        } else if (listing instanceof JudgementListing judgements) {
            var rows = judgements.rows(at, SIZE);
            model.addAttribute("judgements", rows);
            model.addAttribute("summaries", summaries(rows.stream().map(Judgement::ticket)));
        } else if (listing instanceof TicketListing found) {
            model.addAttribute("rows", found.rows(at, SIZE));
        }
        return "dashboard/list";
    }

    /** The mean; of ping-pong, which burns time rather than takes it, the sum; null where nothing is measured. */
    private static @Nullable Duration measured(@Nullable TicketTopic topic, Tally tally) {
        if (topic == null || !topic.isMeasured() || tally.count() == 0) {
            return null;
        }
        return topic == TicketTopic.PING_PONG ? Duration.ofSeconds(tally.seconds()) : tally.mean();
    }

    private Map<TicketNumber, TicketSummary> summaries(Stream<TicketNumber> numbers) {
        return tickets.summaries(numbers.distinct().toList());
    }
}
