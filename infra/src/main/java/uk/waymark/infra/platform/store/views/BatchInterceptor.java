package uk.waymark.infra.platform.store.views;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.view.ViewPositions;
import uk.waymark.query.view.ViewWrites;

/**
 * What is done once for each batch of events, in its transaction: at the end, rows that waited for each other are written,
 * and how far views have read each stream. A batch that failed is done again one by one.
 */
public final class BatchInterceptor implements MessageHandlerInterceptor<EventMessage<?>> {

    private final ViewPositions positions;
    private final ViewWrites writes;
    private final Runnable beforeBatch;
    private final Set<String> ofFailedBatches = ConcurrentHashMap.newKeySet();

    /** @param beforeBatch called in the transaction of each batch before anything else */
    public BatchInterceptor(ViewPositions positions, ViewWrites writes, Runnable beforeBatch) {
        this.positions = positions;
        this.writes = writes;
        this.beforeBatch = beforeBatch;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (!HandledEvents.areCollectedIn(unit)) {
            begin(unit);
        }
        return chain.proceed();
    }

    private void begin(UnitOfWork<?> unit) {
        List<String> events = events(unit);
        boolean oneByOne = events.size() == 1 || events.stream().anyMatch(ofFailedBatches::contains);
        HandledEvents handled = HandledEvents.collectIn(unit, oneByOne);
        writes.collectIn(unit);
        unit.onPrepareCommit(done -> {
            writes.flush();
            handled.forEachView(positions::advance);
        });
        unit.onRollback(failed -> ofFailedBatches.addAll(events));
        unit.afterCommit(done -> events.forEach(ofFailedBatches::remove));
        beforeBatch.run();
    }

    private static List<String> events(UnitOfWork<?> unit) {
        return unit instanceof BatchingUnitOfWork<?> batch
                ? batch.getMessages().stream()
                        .<String>map(Message::getIdentifier)
                        .toList()
                : List.of(unit.getMessage().getIdentifier());
    }
}
