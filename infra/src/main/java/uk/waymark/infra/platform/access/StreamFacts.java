package uk.waymark.infra.platform.access;

import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.message.Provenance;

/** The facts of a stream as the record itself has them, for what must not be a moment behind, as a view may be. */
@Component
public record StreamFacts(EventStore events) {

    /** Every fact of a kind in the stream, oldest first, snapshots left aside. */
    public <F> Stream<F> facts(UUID stream, Class<F> kind) {
        return events.readEvents(stream.toString(), 0)
                .asStream()
                .map(Message::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Whether a request under this key has written to the stream; never without a key. */
    public boolean wrote(UUID stream, @Nullable UUID idempotencyKey) {
        return idempotencyKey != null
                && events.readEvents(stream.toString(), 0)
                        .asStream()
                        .map(fact -> fact.getMetaData().get(Provenance.IDEMPOTENCY_KEY))
                        .anyMatch(idempotencyKey.toString()::equals);
    }

    public boolean exists(UUID stream) {
        return events.readEvents(stream.toString(), 0).hasNext();
    }
}
