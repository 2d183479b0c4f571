package uk.waymark.query.history.change;

import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;

/** The changes that facts about a hub make. */
public final class HubChanges {

    /** The thing of a hub's stream that is its name. */
    public static final String NAME = "name";

    private static final String LEAD = "hub lead";

    private HubChanges() {}

    public static FactChange of(HubEvent fact, StreamValues past) {
        return switch (fact) {
            case HubRegistered registered -> past.moves(FactChange.plain(), NAME, new Value.Plain(registered.name()));
            case HubLeadAppointed ignored -> FactChange.plain().fromTo(Value.NOTHING, new Value.Plain(LEAD));
            case HubLeadDismissed ignored -> FactChange.plain().fromTo(new Value.Plain(LEAD), Value.NOTHING);
        };
    }
}
