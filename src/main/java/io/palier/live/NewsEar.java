package io.palier.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what any node tells, on a connection and a thread of its own. Where the connection breaks, it is made anew, and
 * every page is told to look again, since something may have been missed.
 */
@Component
class NewsEar implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsEar.class);
    private static final int LISTENING_MILLIS = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final OpenLines lines;
    private volatile boolean running;

    NewsEar(JdbcConnectionDetails database, OpenLines lines) {
        this.database = database;
        this.lines = lines;
    }

    @Override
    public void start() {
        running = true;
        var thread = new Thread(this::listen, "news-ear");
        thread.setDaemon(true);
        thread.start();
    }

    /** Pages let go at once, so that a node which is shut down waits for none of them. */
    @Override
    public void stop() {
        running = false;
        lines.closeAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which waits for open requests. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void listen() {
        var missed = false;
        while (running) {
            try (var connection = connect()) {
                if (missed) {
                    lines.lookAgain();
                }
                missed = true;
                hear(connection);
            } catch (SQLException e) {
                LOG.warn("event=news-interrupted because={}", e.getSQLState());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private Connection connect() throws SQLException {
        var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + NewsDesk.CHANNEL);
        }
        return connection;
    }

    private void hear(Connection connection) throws SQLException {
        var server = connection.unwrap(PGConnection.class);
        while (running) {
            for (var heard : server.getNotifications(LISTENING_MILLIS)) {
                News.read(heard.getParameter()).ifPresent(lines::tell);
                Company.read(heard.getParameter()).ifPresent(lines::tell);
            }
            lines.beat();
        }
    }
}
