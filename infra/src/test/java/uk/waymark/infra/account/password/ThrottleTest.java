package uk.waymark.infra.account.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.infra.desk.refusal.RequestRefused;

class ThrottleTest {

    private static final String EMAIL = "sr@school.example";

    private final SetClock clock = new SetClock();
    private final Throttle throttle = new Throttle(new ThrottleProperties(3, 5, Duration.ofMinutes(30)), clock);

    @Test
    void after_a_while_somebody_may_try_again() {
        attempts(EMAIL, "10.0.0.1", 3);

        refused(EMAIL, "10.0.0.2", "Try again in 10 minutes.");
        clock.advance(Duration.ofMinutes(9).plusSeconds(1));
        refused(EMAIL, "10.0.0.2", "Try again in 1 minute.");
        clock.advance(Duration.ofSeconds(59));
        attempts(EMAIL, "10.0.0.2", 1);
        refused(EMAIL, "10.0.0.2", "Try again in 10 minutes.");
    }

    @Test
    void an_attempt_that_was_right_does_not_count() {
        for (int attempt = 0; attempt < 20; attempt++) {
            attempts(EMAIL, "10.0.0.1", 1);
            throttle.succeeded(EMAIL, "10.0.0.1");
        }
    }

    @Test
    void one_network_address_cannot_try_one_e_mail_address_after_the_other() {
        for (int attempt = 0; attempt < 5; attempt++) {
            attempts("somebody" + attempt + "@school.example", "10.0.0.1", 1);
        }

        refused("another@school.example", "10.0.0.1", "Try again in 6 minutes.");
        attempts("another@school.example", "10.0.0.2", 3);
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2:0:0:0:1, 2001:db8:1:2:ffff::9", "2001:db8::1, 2001:db8:0:0:1::"})
    void neighbours_in_one_ipv6_network_are_one(String one, String other) {
        for (int attempt = 0; attempt < 5; attempt++) {
            attempts("somebody" + attempt + "@school.example", one, 1);
        }

        refused("another@school.example", other, "Try again in 6 minutes.");
    }

    @Test
    void an_e_mail_address_is_the_same_however_it_is_written() {
        attempts(EMAIL, "10.0.0.1", 2);
        attempts(" SR@School.Example ", "10.0.0.1", 1);

        refused(EMAIL, "10.0.0.1", "Try again in 10 minutes.");
    }

    private void attempts(String email, String address, int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            assertThatCode(() -> throttle.attempt(email, address)).doesNotThrowAnyException();
        }
    }

    private void refused(String email, String address, String why) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> throttle.attempt(email, address))
                .withMessage("Too many attempts. " + why);
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2025-01-20T09:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
