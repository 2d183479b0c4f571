package uk.waymark.infra.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What follows from the facts of a stream, as the record says at this moment. What was read stays in memory, so that only
 * the newest facts are read each time.
 *
 * @param <S> what follows; never changed in place, because others may be reading it
 */
final class FoldedStream<S> {

    private static final int STREAMS = 10_000;

    private final EventStore events;
    private final At<S> beginning;
    private final BiFunction<S, Object, S> and;
    private final Cache<UUID, At<S>> known =
            Caffeine.newBuilder().maximumSize(STREAMS).build();

    /**
     * @param nothing before the first fact
     * @param and with one more fact, which may mean nothing
     */
    FoldedStream(EventStore events, S nothing, BiFunction<S, Object, S> and) {
        this.events = events;
        this.beginning = new At<>(0, nothing);
        this.and = and;
    }

    /** @param next the place of the first fact that was not looked at */
    private record At<S>(long next, S state) {}

    /** What follows from every fact of the stream; from nothing, if there is no such stream. */
    S of(UUID stream) {
        At<S> before = known.get(stream, id -> beginning);
        DomainEventStream facts = events.readEvents(stream.toString(), before.next());
        if (!facts.hasNext()) {
            return before.state();
        }
        At<S> now = before;
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            now = new At<>(fact.getSequenceNumber() + 1, and.apply(now.state(), fact.getPayload()));
        }
        known.put(stream, now);
        return now.state();
    }
}
