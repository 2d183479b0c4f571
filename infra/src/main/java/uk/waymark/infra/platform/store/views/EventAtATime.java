package uk.waymark.infra.platform.store.views;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import uk.waymark.query.view.ViewWrites;

/**
 * An interceptor that lets a view take in all of an event or nothing. Otherwise the rows that a handler wrote before it
 * failed would be committed with the batch, beside the event's dead letter; and the view's position would claim the event.
 * A batch of which one event has failed is done again with a savepoint around each; before that, savepoints would only cost
 * time.
 */
@Component
public record EventAtATime(@Qualifier("viewsTransactions") PlatformTransactionManager views, ViewWrites writes)
        implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        ProcessingGroup view = original.declaringClass().getAnnotation(ProcessingGroup.class);
        if (view == null) {
            return original;
        }
        return new WrappedMessageHandlingMember<>(original) {
            @Override
            public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
                HandledEvents handled = HandledEvents.current().orElse(null);
                if (handled == null) {
                    return super.handle(message, target);
                }
                Object result = handled.oneByOne()
                        ? atomically(() -> super.handle(message, target))
                        : super.handle(message, target);
                handled.add(view.value(), message);
                return result;
            }
        };
    }

    private @Nullable Object atomically(Handling handling) throws Exception {
        writes.flush();
        TransactionStatus savepoint =
                views.getTransaction(new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        Object result;
        try {
            result = handling.handle();
            writes.flush();
        } catch (Exception | Error e) {
            writes.discard();
            undo(savepoint, e);
            throw e;
        }
        views.commit(savepoint); // which fails if the store goes away now: nothing is left to undo then
        return result;
    }

    /** If that is not possible either, what went wrong first is what counts: it says whose fault it was. */
    private void undo(TransactionStatus savepoint, Throwable cause) {
        try {
            views.rollback(savepoint);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    @FunctionalInterface
    private interface Handling {

        @Nullable
        Object handle() throws Exception;
    }
}
