package uk.waymark.infra.store;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.view.ViewPositions;

/** Writes, once per batch and in its transaction, how far the view has read each stream. */
final class PositionInterceptor implements MessageHandlerInterceptor<EventMessage<?>> {

    private final String view;
    private final ViewPositions positions;

    PositionInterceptor(String view, ViewPositions positions) {
        this.view = view;
        this.positions = positions;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        HandledEvents.collectIn(unit, versions -> positions.advance(view, versions));
        return chain.proceed();
    }
}
