package io.palier.ticketimport;

import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.knowledge.Category;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.Knowledge;
import io.palier.ticket.Channel;
import io.palier.ticket.TicketDraft;
import io.palier.ticket.TicketDraft.External;
import io.palier.ticket.TicketKind;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what rows say into tickets, or says what would become of them. Everything happens in the caller's transaction. */
@Component
class RowLogging {

    private final Tickets tickets;
    private final Customers customers;
    private final Knowledge knowledge;
    private final ImportRows rows;
    private final EntityManager session;

    RowLogging(Tickets tickets, Customers customers, Knowledge knowledge, ImportRows rows, EntityManager session) {
        this.tickets = tickets;
        this.customers = customers;
        this.knowledge = knowledge;
        this.rows = rows;
        this.session = session;
    }

    /** Commits what all chunks need, so that none waits for the first one's end. */
    void prepare(StoredImport file) {
        if (!file.dryRun()) {
            customers.collective(file.source());
        }
    }

    /** What became of each record, or would become, in their order. */
    List<ImportRow> log(StoredImport file, RowReading reading, List<FileRecord> records) {
        var results = new HashMap<Integer, ImportRow>();
        var drafts = new ArrayList<RowDraft>();
        for (var record : records) {
            try {
                drafts.add(acceptable(reading.read(record)));
            } catch (RowRefused e) {
                results.put(record.line(), e.row(record.line()));
            }
        }
        var categories = categories(drafts);
        var numbers = drafts.stream().map(RowDraft::number).toList();
        var there = tickets.imported(file.source(), numbers);
        var callers = new Callers(customers, file);
        for (var i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var earlier = reading.earlierLine(draft);
            var known = there.get(draft.number());
            var row = known != null || earlier.isPresent() && file.dryRun()
                    ? alreadyThere(draft, categories.get(i), known, earlier)
                    : file.dryRun()
                            ? row(draft, categories.get(i), RowResult.WOULD_CREATE, null)
                            : logged(file, draft, categories.get(i), callers);
            if (row.ticket() != null) {
                there.put(draft.number(), row.ticket());
            }
            results.put(draft.line(), row);
        }
        var made = rows.madeElsewhere(results.values());
        return records.stream()
                .map(record -> Objects.requireNonNull(results.get(record.line())))
                .map(row -> made.contains(row.ticket()) ? row.alreadyThere() : row)
                .toList();
    }

    private static ImportRow alreadyThere(
            RowDraft draft, Category category, @Nullable TicketNumber ticket, Optional<Integer> earlier) {
        return new ImportRow(
                draft.line(),
                RowResult.ALREADY_THERE,
                draft.number(),
                category.code(),
                ticket,
                earlier.isPresent() ? RowReason.REPEATED_NUMBER : null,
                earlier.map(Object::toString).orElse(""));
    }

    private ImportRow logged(StoredImport file, RowDraft draft, Category category, Callers callers) {
        var ticket = tickets.log(ticketDraft(file, draft, category, callers), file.uploadedBy());
        // Each ticket leaves its clocks in the session, and every later question looks through them all.
        session.flush();
        session.clear();
        return row(draft, category, RowResult.CREATED, ticket);
    }

    private static ImportRow row(RowDraft draft, Category category, RowResult result, @Nullable TicketNumber ticket) {
        return new ImportRow(draft.line(), result, draft.number(), category.code(), ticket, null, "");
    }

    private RowDraft acceptable(RowDraft draft) {
        if (!draft.callerNumber().isEmpty() && !customers.canRead(draft.callerNumber())) {
            throw new RowRefused(RowReason.UNREADABLE_CALLER_NUMBER, "", draft.number());
        }
        return draft;
    }

    /** The category each row names, else the one its words suggest. */
    private List<Category> categories(List<RowDraft> drafts) {
        var known = knowledge.categories().stream().collect(Collectors.toMap(Category::code, c -> c));
        var suggested = knowledge.suggest(drafts.stream().map(RowDraft::words).toList());
        var chosen = new ArrayList<Category>();
        for (var i = 0; i < drafts.size(); i++) {
            var named = drafts.get(i).category();
            chosen.add(category(known, named == null ? suggested.get(i) : named));
        }
        return chosen;
    }

    private static Category category(Map<CategoryCode, Category> known, CategoryCode code) {
        return Objects.requireNonNull(known.getOrDefault(code, known.get(Knowledge.OTHER)));
    }

    private TicketDraft ticketDraft(StoredImport file, RowDraft draft, Category category, Callers callers) {
        var customer = callers.of(draft);
        return new TicketDraft(
                TicketKind.INCIDENT,
                Channel.IMPORT,
                customer.id(),
                callers.lineOf(customer, draft),
                null,
                category.code(),
                assessment(draft, category),
                draft.summary(),
                draft.description(),
                Locale.forLanguageTag(file.mapping().language()),
                List.of(),
                new External(file.source(), draft.number(), draft.reportedAt(), draft.standing()),
                null);
    }

    private static Assessment assessment(RowDraft draft, Category category) {
        var severity = draft.severity() == null ? category.defaultSeverity() : draft.severity();
        var impact = severity == 1 ? Impact.HIGH : severity == 4 ? Impact.LOW : Impact.MEDIUM;
        return new Assessment(
                category.code().value(), severity, impact, Scope.ONE_CUSTOMER, 1, category.revenueHit(), true);
    }
}
