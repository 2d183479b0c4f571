package uk.waymark.command.stream;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * The bus on the side where commands are handled. Two nodes can decide about the same stream at the same moment (inside
 * one node its lock prevents that); the store then takes the facts of one of them. The other decides once more, now
 * knowing what the first has written: a creation finds that its stream exists, a repeated request finds its answer, and
 * most other commands simply follow. Whoever loses {@value #ATTEMPTS} times is refused with {@code CHANGED_SINCE}.
 *
 * <p>Stores tell a lost race in different ways: Axon's JDBC engine throws {@link AggregateStreamCreationException} for
 * the first event of a stream and {@link ConcurrencyException} for later ones, Axon Server the latter for both. They
 * throw while the unit of work commits, after the last interceptor has returned, and these types do not cross Axon
 * Server. So neither an interceptor nor a retry where the command was sent would see all of them.
 */
public final class DecidingAgainCommandBus extends SimpleCommandBus {

    static final int ATTEMPTS = 3;

    public DecidingAgainCommandBus(SimpleCommandBus.Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        decide(command, handler, callback, ATTEMPTS);
    }

    private <C, R> void decide(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback,
            int attemptsLeft) {
        super.<C, R>handle(command, handler, (message, result) -> {
            if (!lostTheRace(result)) {
                callback.onResult(message, result);
            } else if (attemptsLeft > 1) {
                decide(command, handler, callback, attemptsLeft - 1);
            } else {
                callback.onResult(message, asCommandResultMessage(refusal().asException()));
            }
        });
    }

    private static boolean lostTheRace(CommandResultMessage<?> result) {
        return result.isExceptional()
                && Stream.iterate(result.exceptionResult(), Objects::nonNull, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof ConcurrencyException
                                || cause instanceof AggregateStreamCreationException);
    }

    private static Refusal refusal() {
        return Refusal.of(
                Code.CHANGED_SINCE,
                null,
                "Somebody else changed this at the same moment. Look at it again, then decide.");
    }
}
