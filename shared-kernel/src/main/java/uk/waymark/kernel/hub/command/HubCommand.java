package uk.waymark.kernel.hub.command;

import java.util.UUID;
import uk.waymark.kernel.message.Command;

/** Commands to a hub. */
public sealed interface HubCommand extends Command permits RegisterHub, AppointHubLead, DismissHubLead {

    UUID hubId();
}
