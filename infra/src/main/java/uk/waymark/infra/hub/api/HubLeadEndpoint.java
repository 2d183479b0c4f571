package uk.waymark.infra.hub.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.desk.request.OperatorWrites;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.hub.AppointLead;
import uk.waymark.infra.hub.LeadInvitations;
import uk.waymark.kernel.hub.command.AppointHubLead;
import uk.waymark.kernel.hub.command.DismissHubLead;
import uk.waymark.query.hub.FindHubLeads;
import uk.waymark.query.hub.HubLeads;

/** Says who leads a hub, for operators of the installation. */
@RestController
@RequestMapping("/api/hubs/{hubId}/leads")
@Tag(name = "Hubs")
public class HubLeadEndpoint {

    private static final String STREAM = "hubId";

    private final OperatorWrites writes;
    private final LeadInvitations leads;
    private final Send send;
    private final Reads reads;

    HubLeadEndpoint(OperatorWrites writes, LeadInvitations leads, Send send, Reads reads) {
        this.writes = writes;
        this.leads = leads;
        this.send = send;
        this.reads = reads;
    }

    @GetMapping
    @Operation(summary = "Who leads a hub")
    public ResponseEntity<HubLeads> all(@PathVariable UUID hubId) {
        HubLeads found = reads.one(new FindHubLeads(hubId), HubLeads.class, STREAM, hubId);
        return ResponseEntity.ok().eTag(Etag.ofShown(found.version(), found)).body(found);
    }

    @PostMapping
    @Operation(summary = "Appoint a hub lead; somebody without an account is invited by a link to pass on")
    public ResponseEntity<LeadReceipt> appoint(@PathVariable UUID hubId, @Valid @RequestBody AppointLead body) {
        Write write = writes.toHub(hubId, body, AppointHubLead.class);
        LeadInvitations.Lead lead = leads.find(hubId, body);
        ResponseEntity<Receipt> sent =
                send.changed(write, STREAM, new AppointHubLead(hubId, lead.personId(), body.effectiveOn()));
        Receipt receipt = Objects.requireNonNull(sent.getBody());
        return ResponseEntity.status(sent.getStatusCode())
                .headers(HttpHeaders.copyOf(sent.getHeaders()))
                .body(new LeadReceipt(
                        hubId, lead.personId(), receipt.version(), receipt.events(), leads.invitation(lead)));
    }

    @DeleteMapping("/{personId}")
    @Operation(summary = "Dismiss a hub lead, who reads nothing of the hub from now on")
    public ResponseEntity<Receipt> dismiss(
            @PathVariable UUID hubId,
            @PathVariable UUID personId,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn) {
        Write write = writes.toHub(hubId, new OnDay(effectiveOn), DismissHubLead.class);
        ResponseEntity<Receipt> sent = send.changed(write, STREAM, new DismissHubLead(hubId, personId, effectiveOn));
        leads.disinvite(personId);
        return sent;
    }
}
