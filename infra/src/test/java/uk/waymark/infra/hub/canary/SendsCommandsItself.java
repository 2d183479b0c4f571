package uk.waymark.infra.hub.canary;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** Breaks a rule on purpose: a feature that decides by itself what is sent. */
public class SendsCommandsItself {

    void send(CommandGateway commands, Object command) {
        commands.send(command);
    }
}
