package uk.waymark.infra.hub;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.OperatorDrafts;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.kernel.hub.command.AppointHubLead;
import uk.waymark.kernel.hub.command.DismissHubLead;
import uk.waymark.kernel.refusal.CommandRefused;

/** The appointment and dismissal of those who lead a hub. */
@Component
public record HubLeadership(OperatorDrafts drafts, LeadInvitations invitations, Desk desk) {

    /**
     * Somebody leads a hub.
     *
     * @param invitation the path of a link that works once, for somebody who has no account yet; null for who has one
     */
    public record Appointment(
            UUID personId, Receipt receipt, @Nullable String invitation) {}

    /** @throws CommandRefused unless the caller runs the installation */
    public Appointment appoint(Requester who, UUID hubId, AppointLead body) {
        Draft draft = drafts.beginAboutHub(who, hubId, body, AppointHubLead.class);
        LeadInvitations.Lead lead = invitations.find(hubId, body);
        Receipt receipt = desk.send(who, draft, new AppointHubLead(hubId, lead.personId(), body.effectiveOn()));
        return new Appointment(lead.personId(), receipt, invitations.invitation(lead));
    }

    /**
     * Ends what somebody leads, and takes back a link that they have not used.
     *
     * @throws CommandRefused unless the caller runs the installation
     */
    public Receipt dismiss(Requester who, UUID hubId, UUID personId, OnDay body) {
        Draft draft = drafts.beginAboutHub(who, hubId, body, DismissHubLead.class);
        Receipt receipt = desk.send(who, draft, new DismissHubLead(hubId, personId, body.effectiveOn()));
        invitations.revoke(personId);
        return receipt;
    }
}
