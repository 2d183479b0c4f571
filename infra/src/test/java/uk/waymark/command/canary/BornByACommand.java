package uk.waymark.command.canary;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Breaks a rule on purpose: a stream that finds out only at commit that it exists. */
public class BornByACommand {

    @CommandHandler
    public BornByACommand(UUID command) {}
}
