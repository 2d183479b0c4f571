package uk.waymark.infra.hub;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.OperatorDrafts;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.platform.access.StreamOrigins;
import uk.waymark.infra.platform.access.StreamOrigins.Kind;
import uk.waymark.infra.platform.people.forgetting.Forgetting;
import uk.waymark.kernel.hub.command.RegisterHub;
import uk.waymark.kernel.refusal.CommandRefused;

/** The registration of hubs. */
@Component
public record HubRegistration(OperatorDrafts drafts, Desk desk, StreamOrigins origins, Forgetting forgetting) {

    /** @throws CommandRefused unless the caller runs the installation */
    public Receipt register(Requester who, AddHub body) {
        Draft draft = drafts.beginNew(who, Kind.HUB, body);
        try {
            return desk.send(who, draft, new RegisterHub(draft.subject(), body.name(), body.effectiveOn()));
        } catch (CommandRefused e) {
            if (origins.of(draft.subject()).isEmpty()) {
                // whoever has an account is never swept
                forgetting.people(Set.of(draft.member().personId()));
            }
            throw e;
        }
    }
}
