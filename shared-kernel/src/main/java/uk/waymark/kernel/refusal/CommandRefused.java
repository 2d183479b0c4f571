package uk.waymark.kernel.refusal;

import org.axonframework.commandhandling.CommandExecutionException;

/**
 * An exception that carries a {@link Refusal} to whoever sent the command. Types of exceptions do not cross Axon
 * Server, their details do: read {@link CommandExecutionException#getDetails()}, never this type.
 */
public class CommandRefused extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    public CommandRefused(Refusal refusal) {
        super(refusal.message(), null, refusal);
    }
}
