package uk.waymark.infra.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import uk.waymark.kernel.refusal.Refusal;

class StoreAwayTest {

    @Test
    void what_can_be_asked_again_is_told_from_what_cannot() {
        assertThat(List.<Throwable>of(
                        Status.UNAVAILABLE.asRuntimeException(),
                        new CompletionException(Status.CANCELLED.asRuntimeException()),
                        new NoHandlerForCommandException("nobody decides"),
                        new NoHandlerForQueryException("nobody answers"),
                        new CannotCreateTransactionException(
                                "no", new SQLTransientConnectionException("no connection")),
                        new IllegalStateException(new SQLException("terminated", "57P01")),
                        new CommandExecutionException("there", null, new StoreAway.There()),
                        new CompletionException(new QueryExecutionException("there", null, new StoreAway.There()))))
                .allMatch(StoreAway::caused);
        assertThat(List.<Throwable>of(
                        new IllegalStateException("a fault"),
                        Status.RESOURCE_EXHAUSTED.asRuntimeException(),
                        new SQLException("no such column", "42703"),
                        new CommandExecutionException("fault", null),
                        Refusal.of(Refusal.Code.NOT_FOUND, null, "no").asException()))
                .noneMatch(StoreAway::caused);
    }
}
