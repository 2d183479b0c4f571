package uk.waymark.infra.platform.clock;

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

    /** Of all of them, because Axon has one clock for the process, and it need not be the one that was set. */
    private static final ThreadLocal<Instant> CHOSEN = new ThreadLocal<>();

    private final Clock clock;

    public RecordingClock(Clock clock) {
        this.clock = clock;
    }

    /** Does this while the clock stands still at the instant, for the current thread only. */
    public <T extends @Nullable Object> T at(Instant instant, Supplier<T> work) {
        Instant before = CHOSEN.get();
        CHOSEN.set(instant);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CHOSEN.remove();
            } else {
                CHOSEN.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant set = CHOSEN.get();
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
        return new RecordingClock(clock.withZone(zone));
    }
}
