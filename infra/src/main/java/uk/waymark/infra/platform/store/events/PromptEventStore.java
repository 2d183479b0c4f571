package uk.waymark.infra.platform.store.events;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * An event store that tells views at once that there is something to read. Axon's own embedded store lets pooled processors
 * look twice a second, and whoever waits to see their own write would wait for half a second each time.
 */
final class PromptEventStore extends EmbeddedEventStore {

    private final Set<PromptStream> readers = ConcurrentHashMap.newKeySet();

    private final Runnable announce;

    /** @param announce told after each commit of this node */
    PromptEventStore(Builder builder, Runnable announce) {
        super(builder);
        this.announce = announce;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        wake();
        announce.run();
    }

    /** Somebody has written: here, or another node. */
    void wake() {
        super.afterCommit(List.of());
        readers.forEach(PromptStream::wake);
    }

    @Override
    public TrackingEventStream openStream(TrackingToken from) {
        PromptStream stream = new PromptStream(super.openStream(from), readers::remove);
        readers.add(stream);
        return stream;
    }
}
