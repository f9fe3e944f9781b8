package io.palier.organization;

import io.palier.letter.Letter;
import io.palier.letter.Postbox;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which somebody chooses a password: mailed, good once, for a while, and void as soon as a newer one is sent. */
@Service
@Transactional
public class PasswordLinks {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final StaffTable staff;
    private final Profiles profiles;
    private final Postbox postbox;
    private final MessageSource messages;
    private final PasswordLinkSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasswordLinks(
            JdbcClient jdbc,
            StaffTable staff,
            Profiles profiles,
            Postbox postbox,
            MessageSource messages,
            PasswordLinkSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.profiles = profiles;
        this.postbox = postbox;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whom the link lets choose a password; empty where it is unknown, used, expired, overtaken, or its owner left. */
    @Transactional(readOnly = true)
    public Optional<StaffMember> owner(String token) {
        return jdbc.sql("""
                        select staff_id from password_link
                        where token_sha256 = ? and used_at is null and expires_at > ?""")
                .params(sha256(token), clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .flatMap(id -> staff.active(new StaffId(id)));
    }

    /**
     * Uses the link up and keeps the password; empty where the link is good for nothing any more.
     *
     * @throws PasswordRefused where the password protects nobody; then the link stays good
     */
    public Optional<StaffMember> use(String token, String password) {
        var owner = owner(token);
        owner.ifPresent(member -> {
            profiles.changePassword(member.id(), password);
            spend(member.id());
        });
        return owner;
    }

    /** Mails a link; those before it are void. */
    void send(StaffMember member, StaffId by) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expires = now.plus(settings.passwordLinkLife());
        spend(member.id());
        jdbc.sql("""
                        insert into password_link (token_sha256, staff_id, made_by, made_at, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(sha256(token), member.id().value(), by.value())
                .params(now.atOffset(ZoneOffset.UTC), expires.atOffset(ZoneOffset.UTC))
                .update();
        postbox.post(letter(member, settings.baseUrl() + "/profile/links/" + token, expires));
    }

    private void spend(StaffId owner) {
        jdbc.sql("update password_link set used_at = ? where staff_id = ? and used_at is null")
                .params(clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC), owner.value())
                .update();
    }

    private Letter letter(StaffMember member, String link, Instant expires) {
        var language = member.language();
        Object[] words = {member.name(), member.id().value(), link, written(expires, language)};
        return Letter.mail(
                member.email(),
                messages.getMessage("organization.password.letter.subject", words, language),
                messages.getMessage("organization.password.letter.body", words, language),
                null,
                language);
    }

    /** In UTC, which the letter says: its reader may be anywhere. */
    private static String written(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(ZoneOffset.UTC));
    }

    private static String sha256(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
