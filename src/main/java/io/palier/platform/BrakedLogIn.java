package io.palier.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks a password, but not endlessly: after five failures with one log-in from one address, or fifty with one log-in
 * from anywhere, it asks for a minute's rest. Both doors that take passwords, the page and the API's, count together.
 * Each node counts for itself.
 */
final class BrakedLogIn implements AuthenticationProvider {

    static final Duration REST = Duration.ofMinutes(1);
    static final int PATIENCE = 5;
    private static final int PATIENCE_WITH_ALL = 50;
    private static final Logger log = LoggerFactory.getLogger(BrakedLogIn.class);

    private final AuthenticationProvider check;
    private final Cache<String, Integer> failures;

    BrakedLogIn(AuthenticationProvider check, Clock clock) {
        this.check = check;
        this.failures = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(REST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var logIn = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var here = logIn + '\n' + address(attempt);
        if (count(here) >= PATIENCE || count(logIn) >= PATIENCE_WITH_ALL) {
            throw new TooManyFailures();
        }
        try {
            var passed = check.authenticate(attempt);
            failures.invalidate(here);
            return passed;
        } catch (BadCredentialsException e) {
            failures.asMap().merge(logIn, 1, Integer::sum);
            if (failures.asMap().merge(here, 1, Integer::sum) == PATIENCE) {
                log.warn("event=log-in-braked address={}", address(attempt));
            }
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return check.supports(attempt);
    }

    private int count(String key) {
        var count = failures.getIfPresent(key);
        return count == null ? 0 : count;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    /** Wait a minute; the password was not even looked at. */
    static final class TooManyFailures extends AuthenticationException {
        TooManyFailures() {
            super("too many failures");
        }
    }
}
