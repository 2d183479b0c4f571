package uk.waymark.infra.platform.store.events;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** A stream of events whose reader is woken when there are more. */
final class PromptStream implements TrackingEventStream {

    /** The thread that fetches for all readers is woken at the same time as they are: they give it this long. */
    private static final int PATIENCE_MILLIS = 500;

    private final TrackingEventStream events;
    private final Consumer<PromptStream> whenClosed;
    private final AtomicBoolean expectsMore = new AtomicBoolean();
    private volatile @Nullable Runnable reader;

    PromptStream(TrackingEventStream events, Consumer<PromptStream> whenClosed) {
        this.events = events;
        this.whenClosed = whenClosed;
    }

    void wake() {
        expectsMore.set(true);
        Runnable woken = reader;
        if (woken != null) {
            woken.run();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        reader = callback;
        return true;
    }

    /** Right after it was woken, a reader waits for what it was woken for, until there is nothing any more. */
    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        boolean patient = expectsMore.getAndSet(false);
        boolean available = patient
                ? events.hasNextAvailable(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                : events.hasNextAvailable(timeout, unit);
        if (patient && available) {
            expectsMore.set(true);
        }
        return available;
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
