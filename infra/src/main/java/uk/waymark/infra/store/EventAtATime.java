package uk.waymark.infra.store;

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

/**
 * Puts a savepoint around each event that a view takes in. Without it, the rows that a handler wrote before it failed
 * would be committed with the batch, beside the event's dead letter; and the view's position would claim the event.
 */
@Component
class EventAtATime implements HandlerEnhancerDefinition {

    private final PlatformTransactionManager views;

    EventAtATime(@Qualifier("viewsTransactions") PlatformTransactionManager views) {
        this.views = views;
    }

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
                Object result = atomically(() -> super.handle(message, target));
                handled.add(view.value(), message);
                return result;
            }
        };
    }

    private @Nullable Object atomically(Handling handling) throws Exception {
        TransactionStatus savepoint =
                views.getTransaction(new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        try {
            Object result = handling.handle();
            views.commit(savepoint);
            return result;
        } catch (Exception | Error e) {
            views.rollback(savepoint);
            throw e;
        }
    }

    @FunctionalInterface
    private interface Handling {

        @Nullable
        Object handle() throws Exception;
    }
}
