package io.palier.letter;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Endpoints as rows. */
@Component
class WebhookTable {

    private static final String VIEW = """
            select e.code, e.version, e.url, e.topics, e.active, e.registered_by, e.registered_at,
                   count(l.id) filter (where l.sent_at is null and l.failed_at is null) as waiting,
                   count(l.id) filter (where l.failed_at is not null) as given_up, max(l.sent_at) as last_taken_at
              from webhook_endpoint e left join outgoing_letter l on l.channel = 'WEBHOOK' and l.recipient = e.code""";

    private final JdbcClient jdbc;

    WebhookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where to call, and what signs: the secret, and the one before while that is good. */
    record Line(String url, List<byte[]> secrets) {}

    /** Empty where there is none of that code, or it is switched off. */
    Optional<Line> line(String code, Instant now) {
        return jdbc.sql("""
                        select url, secret, case when previous_until > :now then previous_secret end as previous
                          from webhook_endpoint where code = :code and active""")
                .param("code", code)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Line(
                        row.getString("url"),
                        Stream.of(row.getBytes("secret"), row.getBytes("previous"))
                                .filter(secret -> secret != null)
                                .toList()))
                .optional();
    }

    List<WebhookEndpoint> all() {
        return jdbc.sql(VIEW + " group by e.code order by e.code")
                .query(WebhookTable::endpoint)
                .list();
    }

    Optional<WebhookEndpoint> find(String code) {
        return jdbc.sql(VIEW + " where e.code = ? group by e.code")
                .param(code)
                .query(WebhookTable::endpoint)
                .optional();
    }

    /** The codes of those that hear an event of that type. */
    List<String> hearing(String topic) {
        return jdbc.sql("select code from webhook_endpoint where active and :topic = any (topics) order by code")
                .param("topic", topic)
                .query(String.class)
                .list();
    }

    boolean insert(String code, String url, Collection<String> topics, byte[] secret, String by, Instant at) {
        try {
            jdbc.sql("""
                            insert into webhook_endpoint (code, url, topics, secret, registered_by, registered_at)
                            values (:code, :url, :topics, :secret, :by, :at)""")
                    .param("code", code)
                    .param("url", url)
                    .param("topics", topics.toArray(String[]::new))
                    .param("secret", secret)
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Whether it still was of that version. */
    boolean update(String code, long version, String url, Collection<String> topics, boolean active) {
        return jdbc.sql("""
                                update webhook_endpoint set url = :url, topics = :topics, active = :active,
                                  version = version + 1
                                 where code = :code and version = :version""")
                        .param("code", code)
                        .param("version", version)
                        .param("url", url)
                        .param("topics", topics.toArray(String[]::new))
                        .param("active", active)
                        .update()
                == 1;
    }

    /** The secret before goes on signing until then. */
    void changeSecret(String code, byte[] secret, Instant until) {
        jdbc.sql("""
                        update webhook_endpoint set previous_secret = secret, previous_until = :until, secret = :secret,
                          version = version + 1 where code = :code""")
                .param("code", code)
                .param("secret", secret)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Gives up what waits for it. */
    void giveUp(String code, Instant at, String why) {
        jdbc.sql("""
                        update outgoing_letter set failed_at = :at, next_attempt_at = null, last_error = :why
                         where channel = 'WEBHOOK' and recipient = :code and sent_at is null and failed_at is null""")
                .param("code", code)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", why)
                .update();
    }

    private static WebhookEndpoint endpoint(ResultSet row, int number) throws SQLException {
        var lastTaken = row.getObject("last_taken_at", OffsetDateTime.class);
        return new WebhookEndpoint(
                row.getString("code"),
                row.getLong("version"),
                row.getString("url"),
                topics(row.getArray("topics")),
                row.getBoolean("active"),
                row.getString("registered_by"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getLong("waiting"),
                row.getLong("given_up"),
                lastTaken == null ? null : lastTaken.toInstant());
    }

    private static Set<String> topics(Array topics) throws SQLException {
        return new TreeSet<>(Arrays.asList((String[]) topics.getArray()));
    }
}
