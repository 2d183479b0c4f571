package uk.waymark.infra.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.stream.RecordedStream;

/**
 * The clock that events are recorded by. It can be set for what one thread does, so that a demonstration has a past; and
 * within a unit of work it never runs behind the newest event of the stream that is being written.
 */
public final class RecordingClock extends Clock {

    private final Clock clock;
    private final ThreadLocal<Instant> chosen;

    public RecordingClock(Clock clock) {
        this(clock, new ThreadLocal<>());
    }

    private RecordingClock(Clock clock, ThreadLocal<Instant> chosen) {
        this.clock = clock;
        this.chosen = chosen;
    }

    /** Does this while the clock stands still at the instant, for the current thread only. */
    public <T extends @Nullable Object> T at(Instant instant, Supplier<T> work) {
        Instant before = chosen.get();
        chosen.set(instant);
        try {
            return work.get();
        } finally {
            if (before == null) {
                chosen.remove();
            } else {
                chosen.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant set = chosen.get();
        Instant now = set == null ? clock.instant() : set;
        Instant notBefore = CurrentUnitOfWork.map(unit -> unit.<Instant>getResource(RecordedStream.NOT_BEFORE))
                .orElse(now);
        return now.isBefore(notBefore) ? notBefore : now;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new RecordingClock(clock.withZone(zone), chosen);
    }
}
