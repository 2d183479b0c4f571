package uk.waymark.infra.api;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/** Sends commands with their provenance, and hears their refusals on every command bus. */
@Component
public class Dispatch {

    private final CommandGateway commands;

    public Dispatch(CommandGateway commands) {
        this.commands = commands;
    }

    /** @throws CommandRefused if the command was refused; nothing is written then */
    public Written send(Command command, Asked asked) {
        try {
            return commands.sendAndWait(new GenericCommandMessage<>(command, asked.metadata()));
        } catch (CommandExecutionException e) {
            throw e.<Refusal>getDetails()
                    .<RuntimeException>map(CommandRefused::new)
                    .orElse(e);
        }
    }
}
