package uk.waymark.infra.desk;

import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.IdentityProvider;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/** A gateway that sends commands with their provenance, and hears their refusals on every command bus. */
@Component
public class Dispatch {

    private final CommandGateway commands;

    public Dispatch(CommandGateway commands) {
        this.commands = commands;
    }

    /** @throws CommandRefused if the command was refused; nothing is written then */
    public Written send(Command command, CommandOrigin asked) {
        return send(command, asked.metadata());
    }

    /**
     * On behalf of the provider with which the actor has just signed in.
     *
     * @throws CommandRefused if the command was refused; nothing is written then
     */
    public Written sendForProvider(Command command, CommandOrigin asked) {
        return send(command, IdentityProvider.asks(asked.metadata()));
    }

    private Written send(Command command, Map<String, Object> metadata) {
        try {
            return commands.sendAndWait(new GenericCommandMessage<>(command, metadata));
        } catch (CommandExecutionException e) {
            throw e.getDetails()
                    .filter(Refusal.class::isInstance)
                    .map(Refusal.class::cast)
                    .<RuntimeException>map(CommandRefused::new)
                    .orElse(e);
        }
    }
}
