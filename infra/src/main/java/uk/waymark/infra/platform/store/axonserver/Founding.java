package uk.waymark.infra.platform.store.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.events.EventStoreId;
import uk.waymark.kernel.message.Ids;

/**
 * A service that gives a record its id, once: as the only event of a stream. The server takes one event for a place
 * in a stream, so of nodes that start at the same moment one founds the record and the others read what it was called.
 */
public record Founding(String stream, EventChannel events, Clock clock) {

    /** The stream that every node knows. */
    public static final String STREAM = Ids.of("record").toString();

    /** The id of the record, which has one from now on. */
    public EventStoreId id() {
        return id(UUID.randomUUID().toString());
    }

    /**
     * The same, for a record that was somewhere else before: what it made under a client's key stays what that key makes.
     *
     * @param ifNew its id there, which it has here too unless it was founded already
     * @throws StoreRefused if the server does not take the event
     */
    public EventStoreId id(String ifNew) {
        return found().orElseGet(() -> {
            try {
                append(new RecordFounded(ifNew));
                return new EventStoreId(ifNew);
            } catch (CompletionException e) {
                return found().orElseThrow(() -> notTaken(e)); // another node was faster
            }
        });
    }

    private static StoreRefused notTaken(CompletionException e) {
        return new StoreRefused("Axon Server does not take events: " + e.getMessage(), "See what its own log says.", e);
    }

    private Optional<EventStoreId> found() {
        return events.openAggregateStream(stream, false)
                .asStream()
                .map(event -> FoundingEvent.read(event.getPayload()))
                .map(founded -> new EventStoreId(founded.eventStoreId()))
                .findFirst();
    }

    private void append(RecordFounded founded) {
        events.appendEvents(Event.newBuilder()
                        .setMessageIdentifier(UUID.randomUUID().toString())
                        .setTimestamp(clock.millis())
                        .setAggregateType("Record")
                        .setAggregateIdentifier(stream)
                        .setAggregateSequenceNumber(0)
                        .setPayload(FoundingEvent.write(founded))
                        .build())
                .join();
    }
}
