package uk.waymark.kernel.hub.event;

import java.util.UUID;
import uk.waymark.kernel.message.Fact;

/** Facts about a hub itself. Who is in it, and what is shared with it, is for each institution to say. */
public sealed interface HubEvent extends Fact permits HubRegistered, HubLeadAppointed, HubLeadDismissed {

    UUID hubId();
}
