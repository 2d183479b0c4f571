package uk.waymark.query.history.sentence;

import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.text.Isolated;

/** The sentences about what happened to a hub, without the full stop. */
final class HubSentences {

    private HubSentences() {}

    static String of(HubEvent fact, Wording wording) {
        return switch (fact) {
            case HubRegistered registered -> Isolated.of(registered.name()) + " was registered as a hub";
            case HubLeadAppointed appointed -> wording.person(appointed.personId()) + " became hub lead";
            case HubLeadDismissed dismissed -> wording.person(dismissed.personId()) + " is no longer hub lead";
        };
    }
}
