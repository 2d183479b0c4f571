package uk.waymark.infra.platform.moving;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import uk.waymark.infra.platform.record.AxonServerEvent;
import uk.waymark.infra.platform.record.AxonServerRecord;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.RecordedEvent;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.axonserver.FirstContact;
import uk.waymark.infra.platform.store.axonserver.Founding;

/** Events in Axon Server. It numbers them anew, in the order in which they come. */
public record AxonServerEvents(AxonServerConnectionManager manager, EventChannel server, Clock clock)
        implements EventTarget {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);
    private static final long TAKES_A_PIECE_WITHIN_SECONDS = 60;

    /**
     * The server that the usual settings, {@code axon.axonserver.*}, name.
     *
     * @throws StoreRefused if it does not answer
     */
    public static AxonServerEvents at(AxonServerConfiguration settings, Clock clock) {
        AxonServerConnectionManager manager = AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings)
                .build();
        try {
            EventChannel events = new FirstContact(manager, settings.getServers(), ANSWERS_WITHIN).events();
            return new AxonServerEvents(manager, events, clock);
        } catch (StoreRefused e) {
            manager.shutdown();
            throw e;
        }
    }

    @Override
    public RecordReader record() {
        return new AxonServerRecord(server);
    }

    @Override
    public void append(List<RecordedEvent> some) {
        Event[] events = some.stream().map(AxonServerEvent::of).toArray(Event[]::new);
        try {
            server.appendEvents(events).get(TAKES_A_PIECE_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EventTarget.interrupted("Axon Server", e);
        } catch (ExecutionException | TimeoutException e) {
            throw EventTarget.interrupted("Axon Server", e);
        }
    }

    @Override
    public void complete(String recordId) {
        new Founding(Founding.STREAM, server, clock).id(recordId);
    }

    @Override
    public void close() {
        manager.shutdown();
    }
}
