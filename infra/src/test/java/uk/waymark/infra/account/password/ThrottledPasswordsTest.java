package uk.waymark.infra.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.SecurityLog;

class ThrottledPasswordsTest {

    private static final String EMAIL = "sr@school.example";
    private static final int ALLOWED = 3;

    private final Throttle throttle = new Throttle(
            new ThrottleProperties(ALLOWED, ALLOWED, Duration.ofMinutes(30)),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final ThrottledPasswords passwords = new ThrottledPasswords(
            throttle,
            new SecurityLog(),
            email -> User.withUsername(email).password("hash").build(),
            new Busy(),
            account -> {});

    @Test
    void a_password_that_nobody_had_time_for_is_no_guess() {
        for (int tried = 0; tried < 2 * ALLOWED; tried++) {
            assertThatExceptionOfType(TooManyAttempts.class)
                    .isThrownBy(() -> passwords.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(EMAIL, "seven green boats")))
                    .satisfies(why ->
                            assertThat(why.refused().problem().status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        }
    }

    private static final class Busy implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            throw new RequestRefused(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Too many at once."));
        }
    }
}
