package uk.waymark.query.history.sentence;

import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;

/** The sentences about what happened to a hub, without the full stop. */
final class HubSentences {

    private HubSentences() {}

    static String of(HubEvent fact, Wording wording) {
        return switch (fact) {
            case HubRegistered registered -> registered.name() + " was registered as a hub";
            case HubLeadAppointed appointed -> wording.name(appointed.personId()) + " became hub lead";
            case HubLeadDismissed dismissed -> wording.name(dismissed.personId()) + " is no longer hub lead";
        };
    }
}
