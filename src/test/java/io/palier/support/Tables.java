package io.palier.support;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows which tables the migrations and the start-up had filled, and empties all others. */
final class Tables {

    private final JdbcClient jdbc;
    private List<String> emptyAtStart = List.of();

    Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void remember() {
        var tables = jdbc.sql("""
                        select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')""").query(String.class).list();
        var filled = filled(tables);
        emptyAtStart = tables.stream().filter(table -> !filled.contains(table)).toList();
    }

    /** Empties what tests have filled; truncating an empty table would cost its locks for nothing. */
    void empty() {
        var filled = filled(emptyAtStart);
        if (!filled.isEmpty()) {
            jdbc.sql("truncate " + String.join(", ", filled) + " restart identity cascade")
                    .update();
        }
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
