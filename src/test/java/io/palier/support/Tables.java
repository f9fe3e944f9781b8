package io.palier.support;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Knows which tables the migrations and the start-up had filled, and empties all others. Of agreements, which the
 * database keeps for good, those are taken away that were not there at the start.
 */
final class Tables {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private List<String> emptyAtStart = List.of();
    private long lastVersion;

    Tables(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void remember() {
        var tables = jdbc.sql("""
                        select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')""").query(String.class).list();
        var filled = filled(tables);
        emptyAtStart = tables.stream().filter(table -> !filled.contains(table)).toList();
        lastVersion = lastVersion();
    }

    /** Empties what tests have filled; truncating an empty table would cost its locks for nothing. */
    void empty() {
        var filled = filled(emptyAtStart);
        if (!filled.isEmpty()) {
            jdbc.sql("truncate " + String.join(", ", filled) + " restart identity cascade")
                    .update();
        }
        if (lastVersion() > lastVersion) {
            transaction.executeWithoutResult(status -> forgetAgreements());
        }
    }

    private void forgetAgreements() {
        jdbc.sql("set local session_replication_role = replica").update(); // no trigger looks
        jdbc.sql("delete from agreement_version where id > ?")
                .param(lastVersion)
                .update();
        jdbc.sql("delete from agreement where code not in (select agreement_code from agreement_version)")
                .update();
        jdbc.sql("update agreement_version set state = 'ACTIVE', valid_until = null")
                .update();
    }

    private long lastVersion() {
        return jdbc.sql("select max(id) from agreement_version")
                .query(Long.class)
                .single();
    }

    private List<String> filled(List<String> tables) {
        if (tables.isEmpty()) {
            return List.of();
        }
        var sql = tables.stream()
                .map(table -> "select '" + table + "' where exists (select 1 from " + table + ")")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql(sql).query(String.class).list();
    }
}
