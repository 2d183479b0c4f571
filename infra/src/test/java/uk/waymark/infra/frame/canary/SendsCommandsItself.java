package uk.waymark.infra.frame.canary;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** Breaks a rule on purpose: a page that decides by itself what is sent. */
public class SendsCommandsItself {

    void send(CommandGateway commands, Object command) {
        commands.send(command);
    }
}
