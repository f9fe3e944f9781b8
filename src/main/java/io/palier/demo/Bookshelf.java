package io.palier.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import io.palier.knowledge.Article;
import io.palier.knowledge.ArticleDraft;
import io.palier.knowledge.ArticleKind;
import io.palier.knowledge.ArticleText;
import io.palier.knowledge.Articles;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the operator's specialists had written down before the first caller rang. */
@Component
class Bookshelf {

    private static final StaffId AGENT = new StaffId("agent");
    private static final int CALLS = 200;

    private final Articles articles;

    Bookshelf(Articles articles) {
        this.articles = articles;
    }

    /** Publishes them all; their reviews are due around {@code now}, a few of them already. */
    void fill(Instant now) {
        lines().forEach(line -> publish(line, LocalDate.ofInstant(now, Pace.PARIS)));
    }

    /** Counts what agents were shown for the calls they solved, and used where it was about the same. */
    void consult(Tickets tickets) {
        var solved = new TicketQuery(
                null,
                SupportLevel.L1,
                null,
                null,
                Set.of(TicketStatus.RESOLVED, TicketStatus.CLOSED),
                false,
                false,
                null,
                0,
                CALLS);
        tickets.list(solved, new StaffId("manager")).rows().forEach(this::consult);
    }

    private void consult(TicketSummary ticket) {
        var shown = articles.find(ticket.summary(), ticket.category(), 4);
        var used = shown.stream()
                .limit(1)
                .filter(article -> article.category().equals(ticket.category()))
                .map(Article::id)
                .toList();
        var offered = shown.stream().map(Article::id).toList();
        articles.count(ticket.number().value(), offered, used, true, AGENT);
    }

    private void publish(List<String> line, LocalDate today) {
        var text = new ArticleText(line.get(4), line.get(5), line.get(6), line.get(7), line.get(8), line.get(9));
        var draft = new ArticleDraft(
                ArticleKind.valueOf(line.get(0)),
                new CategoryCode(line.get(1)),
                text,
                today.plusDays(Integer.parseInt(line.get(3))),
                "");
        articles.publish(draft, new StaffId(line.get(2)));
    }

    private static List<List<String>> lines() {
        var file = Objects.requireNonNull(Bookshelf.class.getResourceAsStream("/demo/articles.csv"));
        try (var csv = CsvReader.builder()
                .fieldSeparator('|')
                .ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().skip(1).map(record -> record.getFields()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
