package uk.waymark.infra.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** A stream of events whose reader is woken when there are more. */
final class PromptStream implements TrackingEventStream {

    /** The thread that fetches for all readers is woken at the same time as they are: they give it this moment. */
    private static final long MOMENT_MILLIS = 20;

    private final TrackingEventStream events;
    private final Consumer<PromptStream> whenClosed;
    private volatile @Nullable Runnable reader;

    PromptStream(TrackingEventStream events, Consumer<PromptStream> whenClosed) {
        this.events = events;
        this.whenClosed = whenClosed;
    }

    void wake() {
        Runnable woken = reader;
        if (woken != null) {
            woken.run();
        }
    }

    /** False, although it will be called: a reader that comes too early shall look again by itself, and soon. */
    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        reader = callback;
        return false;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long millis = Math.max(unit.toMillis(timeout), MOMENT_MILLIS);
        return events.hasNextAvailable(Math.toIntExact(millis), TimeUnit.MILLISECONDS);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return events.peek();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return events.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        events.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        whenClosed.accept(this);
        events.close();
    }
}
