package uk.waymark.infra.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ViewStallsTest {

    private static final String VIEW = "maturity";

    private Instant now = Instant.parse("2025-01-10T09:00:00Z");
    private final ViewStalls stalls = new ViewStalls(new Clock() {
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
    });

    @Test
    void who_has_something_to_do_and_does_not_get_on_for_a_minute_is_stalled() {
        assertThat(stalls.stalled(VIEW, 10, 5)).isFalse();
        later(Duration.ofSeconds(59));
        assertThat(stalls.stalled(VIEW, 10, 6)).isFalse();
        later(Duration.ofSeconds(1));
        assertThat(stalls.stalled(VIEW, 10, 7)).isTrue();
        assertThat(stalls.stalled(VIEW, 11, 6)).as("as soon as it gets on").isFalse();
    }

    @Test
    void who_has_seen_everything_may_rest() {
        assertThat(stalls.stalled(VIEW, 10, 0)).isFalse();
        later(Duration.ofHours(1));
        assertThat(stalls.stalled(VIEW, 10, 0)).isFalse();
        later(Duration.ofHours(1));
        assertThat(stalls.stalled(VIEW, 10, 1))
                .as("something has only just come")
                .isFalse();
    }

    private void later(Duration by) {
        now = now.plus(by);
    }
}
