package io.palier.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The one real PostgreSQL of this test run. */
public final class PostgresForTests {

    private static final JdbcConnectionDetails SERVER = start();

    private PostgresForTests() {}

    /** Where the server is; started on first use and stopped with the JVM. */
    public static JdbcConnectionDetails server() {
        return SERVER;
    }

    private static JdbcConnectionDetails start() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return "postgres";
                }

                @Override
                public String getPassword() {
                    return "postgres";
                }

                @Override
                public String getJdbcUrl() {
                    return postgres.getJdbcUrl("postgres", "postgres");
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
