package uk.waymark.infra.operations.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A memory of since when each view stands where it stands. It knows as much as it was asked: a scrape asks often enough. */
@Component
class ViewStalls {

    /** Longer than any batch takes, shorter than anybody's patience. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Stand> stands = new ConcurrentHashMap<>();

    ViewStalls(Clock clock) {
        this.clock = clock;
    }

    /** @param since when it was first seen to stand there with something to do */
    private record Stand(long position, boolean busy, Instant since) {}

    /** Whether the view has something to do, and has stood at this position for too long. */
    boolean stalled(String view, long position, long lag) {
        Instant now = clock.instant();
        Stand stand = Objects.requireNonNull(stands.compute(
                view,
                (name, before) -> before != null && before.busy() && before.position() == position && lag > 0
                        ? before
                        : new Stand(position, lag > 0, now)));
        return lag > 0 && !stand.since().plus(PATIENCE).isAfter(now);
    }
}
