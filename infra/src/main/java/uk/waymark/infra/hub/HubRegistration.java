package uk.waymark.infra.hub;

import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.OperatorDrafts;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.platform.access.StreamOrigins.Kind;
import uk.waymark.kernel.hub.command.RegisterHub;
import uk.waymark.kernel.refusal.CommandRefused;

/** The registration of hubs. */
@Component
public class HubRegistration {

    private final OperatorDrafts drafts;
    private final Desk desk;

    HubRegistration(OperatorDrafts drafts, Desk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    /** @throws CommandRefused unless the caller runs the installation */
    public Receipt register(Requester who, AddHub body) {
        Draft draft = drafts.beginNew(who, Kind.HUB, body);
        return desk.send(who, draft, new RegisterHub(draft.subject(), body.name(), body.effectiveOn()));
    }
}
