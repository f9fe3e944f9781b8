package io.palier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.palier.platform.BrakedLogIn.TooManyFailures;
import io.palier.support.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class BrakedLogInTests {

    private final SettableClock clock = new SettableClock();
    private final BrakedLogIn door = new BrakedLogIn(new OnePassword(), clock);

    @Test
    void afterFiveFailuresNotEvenTheRightPasswordIsLookedAt() {
        fail("ann", "10.0.0.1", BrakedLogIn.PATIENCE);
        assertThatExceptionOfType(TooManyFailures.class).isThrownBy(() -> attempt("ann", "10.0.0.1", "right"));
        assertThatExceptionOfType(TooManyFailures.class).isThrownBy(() -> attempt(" ANN", "10.0.0.1", "right"));
    }

    @Test
    void aColleagueElsewhereIsNotHeldUp() {
        fail("ann", "10.0.0.1", BrakedLogIn.PATIENCE);
        assertThat(attempt("ann", "10.0.0.2", "right")).isNotNull();
        assertThat(attempt("bob", "10.0.0.1", "right")).isNotNull();
    }

    @Test
    void theRestIsAMinuteAfterTheLastFailure() {
        fail("ann", "10.0.0.1", BrakedLogIn.PATIENCE);
        clock.tick(BrakedLogIn.REST.minusSeconds(1));
        assertThatExceptionOfType(TooManyFailures.class).isThrownBy(() -> attempt("ann", "10.0.0.1", "right"));
        clock.tick(Duration.ofSeconds(2));
        assertThat(attempt("ann", "10.0.0.1", "right")).isNotNull();
    }

    @Test
    void gettingItRightWipesTheSlateClean() {
        fail("ann", "10.0.0.1", BrakedLogIn.PATIENCE - 1);
        attempt("ann", "10.0.0.1", "right");
        fail("ann", "10.0.0.1", BrakedLogIn.PATIENCE - 1);
        assertThat(attempt("ann", "10.0.0.1", "right")).isNotNull();
    }

    @Test
    void guessingFromManyAddressesIsBrakedAtFifty() {
        for (var i = 0; i < 50; i++) {
            fail("ann", "10.0.1." + i, 1);
        }
        assertThatExceptionOfType(TooManyFailures.class).isThrownBy(() -> attempt("ann", "10.0.2.1", "right"));
    }

    private void fail(String logIn, String address, int times) {
        for (var i = 0; i < times; i++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempt(logIn, address, "wrong"));
        }
    }

    private Authentication attempt(String logIn, String address, String password) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(logIn, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return door.authenticate(attempt);
    }

    private static final class OnePassword implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication attempt) {
            if (!"right".equals(attempt.getCredentials())) {
                throw new BadCredentialsException("wrong");
            }
            return UsernamePasswordAuthenticationToken.authenticated(
                    attempt.getName(), null, AuthorityUtils.NO_AUTHORITIES);
        }

        @Override
        public boolean supports(Class<?> attempt) {
            return true;
        }
    }
}
