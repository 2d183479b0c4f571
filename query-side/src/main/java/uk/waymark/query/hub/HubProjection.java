package uk.waymark.query.hub;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.message.Fact;

/** A projection that keeps hubs, their leads and their members as they are now. */
@Component
@ProcessingGroup(HubProjection.VIEW)
public class HubProjection {

    public static final String VIEW = "hub";

    private final HubRows rows;

    HubProjection(HubRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(HubRegistered registered) {
        rows.register(registered);
    }

    @EventHandler
    void on(HubLeadAppointed appointed, @SequenceNumber long version) {
        rows.appoint(appointed, version);
    }

    @EventHandler
    void on(HubLeadDismissed dismissed) {
        rows.dismiss(dismissed);
    }

    @EventHandler
    void on(InstitutionRegistered registered) {
        rows.name(registered);
    }

    @EventHandler
    void on(InstitutionRenamed renamed) {
        rows.rename(renamed);
    }

    @EventHandler
    void on(HubJoined joined) {
        rows.join(joined);
    }

    @EventHandler
    void on(HubLeft left) {
        rows.leave(left);
    }

    @EventHandler
    void on(HubSharingGranted granted) {
        rows.share(granted);
    }

    @EventHandler
    void on(HubSharingWithdrawn withdrawn) {
        rows.withdraw(withdrawn);
    }

    /** Takes note of every other fact, so that the view's position advances. */
    @EventHandler
    void other(Fact fact) {}

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
