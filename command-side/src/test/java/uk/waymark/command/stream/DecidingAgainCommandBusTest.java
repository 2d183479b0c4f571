package uk.waymark.command.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * Tests of the bus with a handler that answers with the number of the attempt. Its unit of work fails to commit as a
 * store's would.
 */
class DecidingAgainCommandBusTest {

    private final DecidingAgainCommandBus bus = new DecidingAgainCommandBus(SimpleCommandBus.builder());
    private final Queue<RuntimeException> failures = new ArrayDeque<>();
    private int attempts;

    @Test
    void whoever_loses_the_race_to_create_a_stream_decides_again() {
        CommandResultMessage<?> result = sent(new AggregateStreamCreationException("lost"));
        assertThat(result.getPayload()).isEqualTo(2);
    }

    @Test
    void whoever_loses_the_race_for_the_next_event_decides_again() {
        CommandResultMessage<?> result = sent(new ConcurrencyException("lost"), new ConcurrencyException("lost"));
        assertThat(result.getPayload()).isEqualTo(3);
    }

    @Test
    void a_lost_race_is_recognised_inside_what_a_transaction_throws() {
        CommandResultMessage<?> result = sent(new IllegalStateException(new ConcurrencyException("lost")));
        assertThat(result.getPayload()).isEqualTo(2);
    }

    @Test
    void whoever_keeps_losing_is_refused() {
        RuntimeException lost = new ConcurrencyException("lost");
        CommandResultMessage<?> result = sent(lost, lost, lost, lost);
        assertThat(result.exceptionResult()).isInstanceOf(CommandRefused.class);
        assertThat(result.<Refusal>exceptionDetails().orElseThrow().code()).isEqualTo(Code.CHANGED_SINCE);
        assertThat(attempts).isEqualTo(DecidingAgainCommandBus.ATTEMPTS);
    }

    @Test
    void what_is_no_race_is_not_tried_again() {
        RuntimeException broken = new IllegalStateException("disk full");
        assertThat(sent(broken).exceptionResult()).isSameAs(broken);
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void a_refusal_is_not_tried_again() {
        RuntimeException refused =
                Refusal.of(Code.WRONG_STATE, null, "Not now.").asException();
        assertThat(sent(refused).exceptionResult()).isSameAs(refused);
        assertThat(attempts).isEqualTo(1);
    }

    private CommandResultMessage<?> sent(RuntimeException... failuresInTurn) {
        failures.addAll(List.of(failuresInTurn));
        bus.subscribe(UUID.class.getName(), message -> {
            attempts++;
            CurrentUnitOfWork.get().onPrepareCommit(unitOfWork -> failIfItIsTime());
            return attempts;
        });
        FutureCallback<UUID, Object> answer = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(UUID.randomUUID()), answer);
        return answer.getResult();
    }

    private void failIfItIsTime() {
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
    }
}
