package uk.waymark.infra.hub.canary;

import org.axonframework.commandhandling.gateway.CommandGateway;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.kernel.message.Command;

/** Breaks a rule on purpose: a feature that decides by itself what is sent. */
public class SendsCommandsItself {

    void send(CommandGateway commands, Object command) {
        commands.send(command);
    }

    void send(Dispatch dispatch, Command command, CommandOrigin origin) {
        dispatch.send(command, origin);
    }
}
