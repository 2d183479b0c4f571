package uk.waymark.infra.store;

import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.grpc.StatusRuntimeException;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.lifecycle.ShutdownInProgressException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.queryhandling.NoHandlerForQueryException;

/** Tells what failed because a store, or another node, is away for the moment. What was asked can be asked again. */
public final class StoreAway {

    private StoreAway() {}

    /** What another node says of such a failure: its exceptions do not travel, only their details. */
    public record There() {}

    public static boolean caused(Throwable failure) {
        return StoreFaults.isOfTheStore(failure)
                || Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(StoreAway::isAway);
    }

    private static boolean isAway(Throwable failure) {
        return switch (failure) {
            case HandlerExecutionException there ->
                there.<Object>getDetails().filter(There.class::isInstance).isPresent();
            case StatusRuntimeException call -> true;
            case StreamClosedException call -> true;
            case io.axoniq.axonserver.connector.AxonServerException call -> true;
            case AxonServerException call -> true;
            case AxonServerCommandDispatchException nobody -> true;
            case AxonServerQueryDispatchException nobody -> true;
            case NoHandlerForCommandException nobody -> true;
            case NoHandlerForQueryException nobody -> true;
            case ShutdownInProgressException leaving -> true;
            default -> false;
        };
    }
}
