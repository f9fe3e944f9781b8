package io.palier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts, kills and restarts a real server. One folder for all: the first start is the dear one. */
class EmbeddedDatabaseTests {

    @TempDir
    static Path home;

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        LeftoverServer.stop(home.toRealPath().resolve("postgres"));
    }

    @Test
    void aRowSurvivesARestart() throws Exception {
        try (var database = open(home)) {
            note(database, "before the restart");
        }
        assertThat(servers()).isZero();
        try (var database = open(home)) {
            assertThat(notes(database)).contains("before the restart");
        }
    }

    @Test
    void itIsTheVersionItSaysAndKeepsWhatItPromises() throws Exception {
        try (var database = open(home)) {
            assertThat(ask(database, "select current_setting('server_version_num')::int / 10000"))
                    .isEqualTo(DataDirectory.MAJOR_VERSION);
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show unix_socket_directories")).isEmpty();
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "select upper('é')")).isEqualTo("É");
        }
    }

    @Test
    void aStrangerOnTheMachineNeedsThePassword() throws Exception {
        try (var database = open(home)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "postgres"))
                    .withMessageContaining("password authentication failed");
        }
        if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(home.resolve("postgres.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.getPosixFilePermissions(home.resolve("postgres")))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefused() throws Exception {
        try (var first = open(home)) {
            assertThatExceptionOfType(EmbeddedDatabaseRefused.class)
                    .isThrownBy(() -> open(home))
                    .withMessageContaining("Another Palier is running")
                    .satisfies(refused -> assertThat(refused.remedy()).contains("palier.embedded-database.directory"));
            assertThat(ask(first, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aKilledProgramTakesItsServerAlong() throws Exception {
        var program = program();
        assertThat(servers()).isPositive();
        program.kill();
        await().atMost(Duration.ofSeconds(20)).until(() -> servers() == 0);
    }

    @Test
    void aServerThatOutlivedItsProgramIsStoppedByTheNextStart() throws Exception {
        try (var database = open(home)) {
            note(database, "before the kill");
        }
        var program = program();
        program.killWatch();
        program.kill();
        assertThat(servers()).isPositive();
        try (var database = open(home)) {
            assertThat(notes(database)).contains("before the kill");
        }
        assertThat(servers()).isZero();
    }

    @Test
    void aRowWrittenJustBeforeProgramAndServerAreKilledIsThere() throws Exception {
        open(home).close();
        var program = program();
        try (var connection = DriverManager.getConnection(
                program.url(), EmbeddedDatabase.USER, Files.readString(home.resolve("postgres.password")))) {
            note(connection, "the last words");
        }
        program.killWatch();
        program.kill();
        LeftoverServer.running(home.toRealPath().resolve("postgres")).forEach(ProcessHandle::destroyForcibly);
        try (var database = open(home)) {
            assertThat(notes(database)).contains("the last words");
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreRefusedAndLeftAlone(@TempDir Path old) throws Exception {
        Files.createDirectories(old.resolve("db"));
        Files.writeString(old.resolve("db/PG_VERSION"), "15\n");
        assertThatExceptionOfType(EmbeddedDatabaseRefused.class)
                .isThrownBy(() -> open(old))
                .withMessageContaining("written by PostgreSQL 15");
        assertThat(old.resolve("db/PG_VERSION")).exists();
    }

    @Test
    void aFirstStartThatWasCutShortBeginsAnew(@TempDir Path half) throws Exception {
        Files.createDirectories(half.resolve("db"));
        Files.writeString(half.resolve("db/PG_VERSION"), DataDirectory.MAJOR_VERSION + "\n");
        Files.writeString(half.resolve("db/postgresql.conf"), "");
        try (var taken = DataDirectory.take(half)) {
            assertThat(taken.tables()).doesNotExist();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid(@TempDir Path parent) throws Exception {
        var file = Files.createFile(parent.resolve("file"));
        assertThatExceptionOfType(EmbeddedDatabaseRefused.class)
                .isThrownBy(() -> open(file))
                .withMessageContaining("cannot be used for the database");
    }

    private static EmbeddedDatabase open(Path folder) {
        return EmbeddedDatabase.open(new EmbeddedDatabaseSettings(true, folder, 0));
    }

    private static long servers() throws IOException {
        return LeftoverServer.running(home.toRealPath().resolve("postgres")).size();
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (var connection = connect(database);
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String notes(EmbeddedDatabase database) throws SQLException {
        return ask(database, "select string_agg(text, ';') from note");
    }

    private static void note(EmbeddedDatabase database, String text) throws SQLException {
        try (var connection = connect(database)) {
            note(connection, text);
        }
    }

    private static void note(Connection connection, String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    /** Another JVM with the database open in the common folder. */
    private static Program program() throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EmbeddedDatabaseProgram.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = process.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("OPEN ")) {
                return new Program(process, line.substring("OPEN ".length()));
            }
        }
        throw new IOException("the program ended without opening its database");
    }

    private record Program(Process process, String url) {

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        /** Without its watch the program leaves an orphan; the server itself is no child of the program. */
        void killWatch() {
            process.children().forEach(ProcessHandle::destroyForcibly);
        }
    }
}
