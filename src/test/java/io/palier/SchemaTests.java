package io.palier;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.support.PalierTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogue of the real database, held against the habits of the house. */
@PalierTest
record SchemaTests(JdbcClient jdbc) {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATE_TABLE =
            Pattern.compile("create table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);

    @Test
    void everyMigrationLiesInAFolderNamedAfterARoom() throws IOException {
        assertThat(roomOfTable().values())
                .allSatisfy(room ->
                        assertThat(Rooms.arrowsFrom(room)).as("room " + room).isPresent());
    }

    @Test
    void aForeignKeyPointsOnlyWhereAnArrowPoints() throws IOException {
        var rooms = roomOfTable();
        assertThat(foreignKeys()).allSatisfy(key -> {
            var from = rooms.get(key.source());
            var to = rooms.get(key.target());
            assertThat(from.equals(to)
                            || Rooms.arrowsFrom(from).orElse(Set.of()).contains(to))
                    .as("%s (%s) -> %s (%s)", key.source(), from, key.target(), to)
                    .isTrue();
        });
    }

    @Test
    void everyTableIsMadeByAMigrationOfSomeRoom() throws IOException {
        assertThat(roomOfTable().keySet())
                .containsAll(jdbc.sql("""
                                select tablename from pg_tables
                                where schemaname = 'public' and tablename <> 'flyway_schema_history'""").query(String.class).list());
    }

    @Test
    void everyInstantHasAZone() {
        assertThat(columns("timestamp without time zone")).isEmpty();
        assertThat(jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and column_name like '%\\_at'
                          and data_type <> 'timestamp with time zone'""").query(String.class).list()).isEmpty();
    }

    @Test
    void moneyAndTimeAreNeverFloating() {
        assertThat(columns("real")).isEmpty();
        assertThat(columns("double precision")).isEmpty();
        assertThat(columns("money")).isEmpty();
    }

    /** Or each breach would have all indexes written: docs/benchmarks.md. */
    @Test
    void noIndexHoldsWhatABreachChangesOfAClock() {
        assertThat(jdbc.sql("""
                        select distinct c.relname
                          from pg_index i join pg_class c on c.oid = i.indexrelid
                          join pg_depend d on d.objid = i.indexrelid and d.refobjid = i.indrelid
                          join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                         where i.indrelid = 'ticket_clock'::regclass and a.attname in ('version', 'state', 'breached_at')""").query(String.class).list()).isEmpty();
    }

    private List<String> columns(String type) {
        return jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history' and data_type = ?""").param(type).query(String.class).list();
    }

    private List<ForeignKey> foreignKeys() {
        return jdbc.sql("""
                        select distinct conrelid::regclass::text as source, confrelid::regclass::text as target
                        from pg_constraint where contype = 'f'""").query(ForeignKey.class).list();
    }

    private static Map<String, String> roomOfTable() throws IOException {
        var rooms = new TreeMap<String, String>();
        for (var migration : migrations()) {
            var made = CREATE_TABLE.matcher(Files.readString(migration));
            while (made.find()) {
                rooms.put(made.group(1), migration.getParent().getFileName().toString());
            }
        }
        return rooms;
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".sql")).toList());
        }
    }

    private record ForeignKey(String source, String target) {}
}
