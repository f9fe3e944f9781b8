package io.palier.ticketimport;

import io.palier.knowledge.CategoryCode;
import io.palier.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code ticket_import_row}. */
@Component
class ImportRows {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(ImportId id, boolean dryRun, Collection<ImportRow> rows) {
        batches.batchUpdate(
                """
                insert into ticket_import_row (import_id, line, dry_run, result, external_number, category_code, ticket_number,
                  reason, reason_detail)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows.stream()
                        .map(row -> new @Nullable Object[] {
                            id.value(),
                            row.line(),
                            dryRun,
                            row.result().name(),
                            row.externalNumber(),
                            text(row.category()),
                            text(row.ticket()),
                            row.reason() == null ? null : row.reason().name(),
                            row.detail()
                        })
                        .toList());
    }

    /**
     * The tickets among those just made that a row of another file told to have made: two readers met the same number,
     * and the later waited for the earlier.
     */
    Set<TicketNumber> madeElsewhere(Collection<ImportRow> rows) {
        var made = rows.stream()
                .filter(row -> row.result() == RowResult.CREATED)
                .map(row -> text(row.ticket()))
                .toList();
        return made.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(jdbc.sql(
                                "select ticket_number from ticket_import_row where ticket_number in (:made) and result = 'CREATED'")
                        .param("made", made)
                        .query((row, n) -> new TicketNumber(row.getString(1)))
                        .list());
    }

    /** The lines whose records have a result in this run. */
    Set<Integer> lines(ImportId id, boolean dryRun) {
        return new HashSet<>(jdbc.sql("select line from ticket_import_row where import_id = ? and dry_run = ?")
                .params(id.value(), dryRun)
                .query(Integer.class)
                .list());
    }

    void forget(ImportId id, boolean dryRun) {
        jdbc.sql("delete from ticket_import_row where import_id = ? and dry_run = ?")
                .params(id.value(), dryRun)
                .update();
    }

    /** How many rows of each file's last run came out how. */
    Map<ImportId, Map<RowResult, Integer>> counts(Collection<StoredImport> files) {
        var counts = new HashMap<ImportId, Map<RowResult, Integer>>();
        if (!files.isEmpty()) {
            jdbc.sql("""
                            select r.import_id, r.result, count(*)
                              from ticket_import_row r join ticket_import i on i.id = r.import_id and i.dry_run = r.dry_run
                             where i.id in (:ids) and i.state <> 'UPLOADED' group by 1, 2""")
                    .param("ids", files.stream().map(file -> file.id().value()).toList())
                    .query(row -> {
                        counts.computeIfAbsent(
                                        new ImportId(row.getObject(1, UUID.class)),
                                        id -> new EnumMap<>(RowResult.class))
                                .put(RowResult.valueOf(row.getString(2)), row.getInt(3));
                    });
        }
        return counts;
    }

    ImportRowPage page(ImportId id, boolean dryRun, @Nullable RowResult filter, int page) {
        var condition = " from ticket_import_row where import_id = :id and dry_run = :dryRun"
                + (filter == null ? "" : " and result = '" + filter.name() + "'");
        var total = jdbc.sql("select count(*)" + condition)
                .param("id", id.value())
                .param("dryRun", dryRun)
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select *" + condition + " order by line limit :size offset :start")
                .param("id", id.value())
                .param("dryRun", dryRun)
                .param("size", PAGE)
                .param("start", (long) Math.max(0, page) * PAGE)
                .query(ImportRows::read)
                .list();
        return new ImportRowPage(List.copyOf(rows), total, Math.max(0, page), PAGE);
    }

    private static ImportRow read(ResultSet row, int n) throws SQLException {
        var category = row.getString("category_code");
        var ticket = row.getString("ticket_number");
        var reason = row.getString("reason");
        return new ImportRow(
                row.getInt("line"),
                RowResult.valueOf(row.getString("result")),
                row.getString("external_number"),
                category == null ? null : new CategoryCode(category),
                ticket == null ? null : new TicketNumber(ticket),
                reason == null ? null : RowReason.valueOf(reason),
                row.getString("reason_detail"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
