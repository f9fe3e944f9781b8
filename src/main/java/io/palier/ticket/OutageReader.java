package io.palier.ticket;

import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.knowledge.CategoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is out right now. */
@Component
class OutageReader {

    /** A word shared is worth more than a customer counted: "Lyon" tells more than the size of it. */
    private static final String RUNNING = """
            with said as materialized (
              select cast(replace(cast(plainto_tsquery('palier_en', ticket_words(:text)) as text), '&', '|') as tsquery)
                  || cast(replace(cast(plainto_tsquery('palier_fr', ticket_words(:text)) as text), '&', '|') as tsquery)
                as words)
            select t.number, t.summary, t.category_code, t.priority, t.scope, t.affected_customers, t.opened_at
              from ticket t, said
             where t.ended_at is null and t.status <> 'RESOLVED'
               and t.scope <> 'ONE_CUSTOMER' and t.category_code in (:categories)
             order by ts_rank(t.search, said.words) desc, t.affected_customers desc, t.opened_at desc
             limit :limit""";

    private final JdbcClient jdbc;

    OutageReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Outage> running(Collection<CategoryCode> categories, String text, int limit) {
        if (categories.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(RUNNING)
                .param("text", text.replace('\0', ' '))
                .param(
                        "categories",
                        categories.stream().map(CategoryCode::value).toList())
                .param("limit", limit)
                .query(OutageReader::outage)
                .list();
    }

    /** That one, while it runs. */
    Optional<Outage> running(TicketNumber number) {
        return jdbc.sql("""
                        select number, summary, category_code, priority, scope, affected_customers, opened_at from ticket
                         where number = ? and ended_at is null and status <> 'RESOLVED' and scope <> 'ONE_CUSTOMER'""").param(number.value()).query(OutageReader::outage).optional();
    }

    private static Outage outage(ResultSet row, int number) throws SQLException {
        return new Outage(
                new TicketNumber(row.getString("number")),
                row.getString("summary"),
                new CategoryCode(row.getString("category_code")),
                Priority.valueOf(row.getString("priority")),
                Scope.valueOf(row.getString("scope")),
                row.getInt("affected_customers"),
                TicketRows.at(row, "opened_at"));
    }
}
