package uk.waymark.kernel.refusal;

import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * An exception that carries a {@link Refusal} to whoever sent the command. Types of exceptions do not cross Axon
 * Server, their details do: read {@link CommandExecutionException#getDetails()}, never this type.
 */
public class CommandRefused extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    public CommandRefused(Refusal refusal) {
        super(refusal.message(), null, refusal);
    }

    /** For a reason of which no allowed values can be listed. */
    public CommandRefused(Refusal.Code code, @Nullable String field, String message) {
        this(Refusal.of(code, field, message));
    }
}
