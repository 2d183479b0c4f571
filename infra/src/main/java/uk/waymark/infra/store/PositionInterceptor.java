package uk.waymark.infra.store;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.view.ViewPositions;

/** Writes, once per batch and in its transaction, how far views have read each stream. */
final class PositionInterceptor implements MessageHandlerInterceptor<EventMessage<?>> {

    private final ViewPositions positions;
    private final Runnable beforeBatch;

    /** @param beforeBatch called in the transaction of each batch before anything else */
    PositionInterceptor(ViewPositions positions, Runnable beforeBatch) {
        this.positions = positions;
        this.beforeBatch = beforeBatch;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (HandledEvents.collectIn(unit, positions::advance)) {
            beforeBatch.run();
        }
        return chain.proceed();
    }
}
