package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures about settled promises, each with the list of exactly what it counts. Not for vendors. */
@Service
@Transactional(readOnly = true)
public class PromiseFigures {

    private static final int FETCHED = 500;

    private static final String CELL = "agreement_version_id, agreement_kind, metric, priority, level, team_code";

    /** A promise counts once: when it was broken, else when it was kept. The conditions are those of a {@link Query}. */
    private static final String BROKEN =
            " from clock_breach b join ticket_clock c on c.id = b.clock_id where b.at >= :from and b.at < :until";

    private static final String KEPT =
            " from ticket_clock c where c.met and c.stopped_at >= :from and c.stopped_at < :until";

    private static final String ROW = """
            select c.id, c.ticket_number, c.agreement_version_id, c.agreement_kind, c.metric, c.cycle, c.priority, c.level,
                   c.team_code, c.goal_seconds,\s""";

    private final JdbcClient jdbc;

    PromiseFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Promises settled in [from, until), as finely as any figure wants them; empty cells left out. */
    public List<PromiseCell> cells(Instant from, Instant until) {
        var columns = "c." + CELL.replace(", ", ", c.");
        return jdbc.sql("select " + CELL + ", sum(kept) as kept, sum(broken) as broken from (select " + columns
                        + ", 0 as kept, count(*) as broken" + BROKEN + " group by " + columns + " union all select "
                        + columns + ", count(*), 0" + KEPT + " group by " + columns + ") as settled group by " + CELL)
                .params(Query.of(new PromiseCut(from, until)).parameters())
                .query((row, n) -> new PromiseCell(
                        new AgreementVersionId(row.getLong("agreement_version_id")),
                        AgreementKind.valueOf(row.getString("agreement_kind")),
                        Metric.valueOf(row.getString("metric")),
                        Priority.valueOf(row.getString("priority")),
                        SupportLevel.valueOf(row.getString("level")),
                        new TeamCode(row.getString("team_code")),
                        row.getLong("kept"),
                        row.getLong("broken")))
                .list();
    }

    /** How many promises the cut has. */
    public long count(PromiseCut cut) {
        var query = Query.of(cut);
        return jdbc.sql("select (select count(*)" + BROKEN + query.broken() + ") + (select count(*)" + KEPT
                        + query.kept() + ")")
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** The cut's promises, the last settled first. */
    public List<PromiseRow> rows(PromiseCut cut, int offset, int limit) {
        var query = Query.of(cut);
        return jdbc.sql(select(query) + " limit :limit offset :offset")
                .params(query.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> read(row))
                .list();
    }

    /** Every promise of the cut, in the same order, one after the other and never all at once in memory. */
    public void each(PromiseCut cut, Consumer<PromiseRow> reader) {
        var query = Query.of(cut);
        jdbc.sql(select(query))
                .params(query.parameters())
                .withFetchSize(FETCHED)
                .query(row -> {
                    reader.accept(read(row));
                });
    }

    private static String select(Query query) {
        return ROW + "b.at as at, false as kept" + BROKEN + query.broken() + " union all " + ROW + "c.stopped_at, true"
                + KEPT + query.kept() + " order by at desc, id desc";
    }

    private static PromiseRow read(ResultSet row) throws SQLException {
        return new PromiseRow(
                row.getLong("id"),
                new TicketNumber(row.getString("ticket_number")),
                new AgreementVersionId(row.getLong("agreement_version_id")),
                AgreementKind.valueOf(row.getString("agreement_kind")),
                Metric.valueOf(row.getString("metric")),
                row.getInt("cycle"),
                Priority.valueOf(row.getString("priority")),
                SupportLevel.valueOf(row.getString("level")),
                new TeamCode(row.getString("team_code")),
                Duration.ofSeconds(row.getLong("goal_seconds")),
                row.getBoolean("kept"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /** What a cut asks of broken promises and of kept ones, each beginning with "and" where it asks anything. */
    private record Query(String broken, String kept, Map<String, Object> parameters) {

        static Query of(PromiseCut cut) {
            var conditions = new ArrayList<String>(List.of(""));
            var parameters = new HashMap<String, Object>();
            parameters.put("from", cut.from().atOffset(ZoneOffset.UTC));
            parameters.put("until", cut.until().atOffset(ZoneOffset.UTC));
            equal("agreement_kind", cut.kind(), conditions, parameters);
            equal("metric", cut.metric(), conditions, parameters);
            equal("level", cut.level(), conditions, parameters);
            equal("team_code", cut.team(), conditions, parameters);
            equal("priority", cut.priority(), conditions, parameters);
            if (cut.versions() != null) {
                conditions.add("c.agreement_version_id = any(:versions)");
                parameters.put(
                        "versions",
                        cut.versions().stream().map(AgreementVersionId::value).toArray(Long[]::new));
            }
            var asked = String.join(" and ", conditions);
            var none = " and false";
            return new Query(
                    Boolean.TRUE.equals(cut.kept()) ? none : asked,
                    Boolean.FALSE.equals(cut.kept()) ? none : asked,
                    parameters);
        }

        private static void equal(
                String column, @Nullable Object value, List<String> conditions, Map<String, Object> parameters) {
            if (value != null) {
                conditions.add("c." + column + " = :" + column);
                parameters.put(column, value.toString());
            }
        }
    }
}
