package uk.waymark.infra.platform.store.axonserver;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.event.EventChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import uk.waymark.infra.platform.store.StoreRefused;

/**
 * A gate that holds whoever needs the server until the server answers, which may be starting itself; but not for ever.
 *
 * @param atMost how long a server that does not answer is waited for
 */
public record FirstContact(AxonServerConnectionManager server, String addresses, Duration atMost) {

    private static final long BETWEEN_LOOKS_MILLIS = 100;

    /**
     * Events of the server.
     *
     * @throws StoreRefused if it does not answer in good time
     */
    public EventChannel events() {
        AxonServerConnection connection = server.getConnection();
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!connection.isConnected()) {
            if (System.nanoTime() >= deadline) {
                throw doesNotAnswer();
            }
            try {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw doesNotAnswer();
            }
        }
        return connection.eventChannel();
    }

    private StoreRefused doesNotAnswer() {
        return new StoreRefused(
                "Axon Server does not answer at %s.".formatted(addresses),
                "Start it first, or say where it is with axon.axonserver.servers=host:port.",
                null);
    }
}
