package uk.waymark.infra.operations.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal;

/**
 * An interceptor that times every command as {@code waymark.commands}, by type and outcome: {@code written}, {@code
 * unchanged} (there was nothing to write), {@code refused} or {@code failed}.
 */
@Component
record CommandMeters(MeterRegistry meters) implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Timer.Sample sample = Timer.start(meters);
        String type = unitOfWork.getMessage().getPayloadType().getSimpleName();
        unitOfWork.onCleanup(
                done -> sample.stop(meters.timer("waymark.commands", "type", type, "outcome", outcome(done))));
        return chain.proceed();
    }

    /** Judged when the unit of work is over: what fails at commit has failed. */
    private static String outcome(UnitOfWork<?> done) {
        var result = done.getExecutionResult();
        if (done.isRolledBack() && result != null && result.isExceptionResult()) {
            return isRefusal(result.getExceptionResult()) ? "refused" : "failed";
        }
        return result != null && result.getResult().getPayload() instanceof Written written && written.events() == 0
                ? "unchanged"
                : "written";
    }

    private static boolean isRefusal(Throwable error) {
        return error instanceof CommandExecutionException refused
                && refused.<Object>getDetails()
                        .filter(Refusal.class::isInstance)
                        .isPresent();
    }
}
