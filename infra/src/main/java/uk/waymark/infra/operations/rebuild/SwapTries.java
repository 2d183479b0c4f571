package uk.waymark.infra.operations.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When a copy may try to take its views' place: whoever was in the way may be there for long, and each try holds views up. */
final class SwapTries {

    private static final Duration LONGER_EACH_TIME = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private Duration between = Duration.ZERO;
    private Instant next = Instant.MIN;

    SwapTries(Clock clock) {
        this.clock = clock;
    }

    boolean areDue() {
        return !clock.instant().isBefore(next);
    }

    void failed() {
        Duration longer = between.plus(LONGER_EACH_TIME);
        between = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
        next = clock.instant().plus(between);
    }
}
