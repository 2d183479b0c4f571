package uk.waymark.infra.platform.record;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.axonserver.Founding;

/** Events in Axon Server, as many as there are when they are asked for. The one that gives the record its id is none of them. */
public record AxonServerRecord(EventChannel events) implements RecordReader {

    private static final int EVENTS_AT_ONCE = 1_024;
    private static final int PATIENCE_SECONDS = 30;

    /** A position is the event's token and one more, which is how many events there are up to it. */
    @Override
    public Stream<RecordedEvent> after(long position) {
        long head = head();
        if (position >= head) {
            return Stream.empty();
        }
        EventStream stream = events.openStream(position - 1, EVENTS_AT_ONCE);
        return Stream.generate(() -> next(stream))
                .limit(head - position)
                .map(event -> AxonServerEvent.read(event.getToken() + 1, event.getEvent()))
                .filter(event -> !event.stream().equals(Founding.STREAM))
                .onClose(stream::close);
    }

    @Override
    public long head() {
        return events.getLastToken().join() + 1;
    }

    @Override
    public void close() {}

    private static EventWithToken next(EventStream stream) {
        try {
            EventWithToken next = stream.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next != null) {
                return next;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StoreRefused(
                "Axon Server has stopped to send its events.", "See that it runs, and say the same again.", null);
    }
}
