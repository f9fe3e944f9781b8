package io.palier.api;

import io.palier.organization.BearerTokens;
import io.palier.organization.StaffId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Bearer tokens: 256 random bits each, of which only the SHA-256 is kept. Checking one is a look-up by primary key; a slow
 * hash guards what people choose, not what a generator made. Each verb is one statement that matters, so it opens no transaction.
 */
@Service
class AccessTokens implements BearerTokens {

    static final Duration LIFE = Duration.ofHours(12);
    private static final String PREFIX = "plr_";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A secret that is shown once, and until when it opens the door (exclusive). */
    record Issued(String secret, Instant expiresAt) {}

    /** A new token for that person; those that have expired are swept away. */
    Issued issue(StaffId holder) {
        var secret = new byte[32];
        random.nextBytes(secret);
        var token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        jdbc.sql("delete from access_token where expires_at <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into access_token (hash, staff_id, issued_at, expires_at) values (?, ?, ?, ?)")
                .params(
                        hash(token),
                        holder.value(),
                        now.atOffset(ZoneOffset.UTC),
                        now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        return new Issued(token, now.plus(LIFE));
    }

    /** Whose token that is; empty for one that is unknown, revoked or expired. */
    @Override
    public Optional<StaffId> holderOf(String token) {
        return jdbc.sql("select staff_id from access_token where hash = ? and expires_at > ?")
                .params(hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new StaffId(row.getString(1)))
                .optional();
    }

    /** Makes a token useless; nothing where it was none. */
    void revoke(String token) {
        jdbc.sql("delete from access_token where hash = ?").param(hash(token)).update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
