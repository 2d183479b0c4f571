package uk.waymark.infra.moving;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import uk.waymark.infra.record.AxonServerEvent;
import uk.waymark.infra.record.AxonServerRecord;
import uk.waymark.infra.record.RecordReader;
import uk.waymark.infra.record.RecordedEvent;
import uk.waymark.infra.store.StoreRefused;
import uk.waymark.infra.store.axonserver.Founding;

/** Events in Axon Server. It numbers them anew, in the order in which they come. */
public final class AxonServerEvents implements EventTarget {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);
    private static final long TAKES_A_PIECE_WITHIN_SECONDS = 60;
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private final AxonServerConnectionManager manager;
    private final AxonServerConnection server;
    private final Clock clock;

    private AxonServerEvents(AxonServerConnectionManager manager, AxonServerConnection server, Clock clock) {
        this.manager = manager;
        this.server = server;
        this.clock = clock;
    }

    /**
     * The server that the usual settings, {@code axon.axonserver.*}, name.
     *
     * @throws StoreRefused if it does not answer
     */
    public static AxonServerEvents at(AxonServerConfiguration settings, Clock clock) {
        AxonServerConnectionManager manager = AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings)
                .build();
        AxonServerConnection server = manager.getConnection();
        long deadline = System.nanoTime() + ANSWERS_WITHIN.toNanos();
        while (!server.isConnected()) {
            if (System.nanoTime() > deadline || Thread.interrupted()) {
                manager.shutdown();
                throw new StoreRefused(
                        "Axon Server does not answer at %s.".formatted(settings.getServers()),
                        "Start it, or say where it is with axon.axonserver.servers=host:port.",
                        null);
            }
            pause();
        }
        return new AxonServerEvents(manager, server, clock);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public RecordReader record() {
        return new AxonServerRecord(server.eventChannel());
    }

    @Override
    public long copiedFrom(RecordReader source) {
        try (RecordReader there = record()) {
            return Beginnings.commonEnd(source, there);
        }
    }

    @Override
    public void append(List<RecordedEvent> some) {
        Event[] events = some.stream().map(AxonServerEvent::of).toArray(Event[]::new);
        try {
            server.eventChannel().appendEvents(events).get(TAKES_A_PIECE_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        } catch (ExecutionException | TimeoutException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void complete(String recordId) {
        new Founding(Founding.STREAM, server.eventChannel(), clock).id(recordId);
    }

    @Override
    public void close() {
        manager.shutdown();
    }

    private static StoreRefused interrupted(Exception cause) {
        return new StoreRefused(
                "Axon Server did not take all events: " + cause.getMessage(),
                "Say the same again: it goes on where it was interrupted.",
                cause);
    }
}
