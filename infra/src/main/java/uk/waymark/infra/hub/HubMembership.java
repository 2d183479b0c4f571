package uk.waymark.infra.hub;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Drafts;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.platform.access.StreamOrigins;
import uk.waymark.infra.platform.access.StreamOrigins.Kind;
import uk.waymark.kernel.institution.command.GrantHubSharing;
import uk.waymark.kernel.institution.command.InstitutionCommand;
import uk.waymark.kernel.institution.command.JoinHub;
import uk.waymark.kernel.institution.command.LeaveHub;
import uk.waymark.kernel.institution.command.WithdrawHubSharing;

/**
 * The membership of an institution in hubs, and what it shares with them. Whether there is such a hub is another stream's to
 * say, and a command loads one: so it is asked here.
 */
@Component
public record HubMembership(Drafts drafts, Desk desk, StreamOrigins origins) {

    /** @throws RequestRefused if there is no such hub */
    public Receipt join(Requester who, UUID institutionId, UUID hubId, OnDay body) {
        return take(who, hubId, body, new JoinHub(institutionId, hubId, body.effectiveOn()));
    }

    /** @throws RequestRefused if there is no such hub */
    public Receipt leave(Requester who, UUID institutionId, UUID hubId, OnDay body) {
        return take(who, hubId, body, new LeaveHub(institutionId, hubId, body.effectiveOn()));
    }

    /**
     * @param framework its family, such as {@code cimm-school}
     * @throws RequestRefused if there is no such hub
     */
    public Receipt share(Requester who, UUID institutionId, UUID hubId, String framework, ShareAnswers body) {
        return take(
                who,
                hubId,
                body,
                new GrantHubSharing(institutionId, hubId, framework, body.from(), body.effectiveOn()));
    }

    /** @throws RequestRefused if there is no such hub */
    public Receipt withdraw(Requester who, UUID institutionId, UUID hubId, String framework, OnDay body) {
        return take(who, hubId, body, new WithdrawHubSharing(institutionId, hubId, framework, body.effectiveOn()));
    }

    private Receipt take(Requester who, UUID hubId, Dated body, InstitutionCommand command) {
        Draft draft = drafts.begin(who, Subject.institution(command.institutionId()), body, command.getClass());
        boolean exists =
                origins.of(hubId).filter(origin -> origin.kind() == Kind.HUB).isPresent();
        if (!exists) {
            throw Drafts.unknown(Subject.hub(hubId));
        }
        return desk.send(who, draft, command);
    }
}
