package uk.waymark.command.stream;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * An interceptor that turns what the framework throws while it looks for a stream into a refusal, on the side where
 * the command is handled: types of exceptions do not cross Axon Server. {@link DecidingAgainCommandBus} deals with
 * what a store throws later, when it takes the facts.
 */
public final class RefusalInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException e) {
            throw Refusal.of(Code.NOT_FOUND, null, "There is no record with the id " + e.getAggregateIdentifier() + ".")
                    .asException();
        }
    }
}
