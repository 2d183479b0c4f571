package uk.waymark.infra.platform.store;

import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.lifecycle.ShutdownInProgressException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.queryhandling.NoHandlerForQueryException;

/**
 * A translator that tells what failed because a store, or another node, is away for the moment. What was asked can be asked
 * again.
 */
public final class StoreAway {

    private static final Set<Status.Code> AWAY = EnumSet.of(
            Status.Code.UNAVAILABLE,
            Status.Code.DEADLINE_EXCEEDED,
            Status.Code.CANCELLED,
            Status.Code.ABORTED,
            Status.Code.INTERNAL);

    private StoreAway() {}

    /** What another node says of such a failure: its exceptions do not travel, only their details. */
    public record There() {}

    /** Whether this, or what it comes from, is such a failure. */
    public static boolean caused(Throwable failure) {
        return StoreFaults.isOfTheStore(failure)
                || Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(StoreAway::isAway);
    }

    private static boolean isAway(Throwable failure) {
        return switch (failure) {
            case HandlerExecutionException handled ->
                handled.<Object>getDetails().filter(There.class::isInstance).isPresent();
            case StatusRuntimeException call -> AWAY.contains(call.getStatus().getCode());
            case StreamClosedException cut -> true;
            case io.axoniq.axonserver.connector.AxonServerException server -> true;
            case AxonServerException server -> true;
            case AxonServerCommandDispatchException server -> true;
            case AxonServerQueryDispatchException server -> true;
            case NoHandlerForCommandException nobody -> true;
            case NoHandlerForQueryException nobody -> true;
            case ShutdownInProgressException leaving -> true;
            case TimeoutException late -> true;
            default -> false;
        };
    }
}
