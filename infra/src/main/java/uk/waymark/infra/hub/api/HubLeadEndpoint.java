package uk.waymark.infra.hub.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.hub.AppointLead;
import uk.waymark.infra.hub.HubLeadership;
import uk.waymark.infra.hub.HubLeadership.Appointment;
import uk.waymark.query.hub.FindHubLeads;
import uk.waymark.query.hub.HubLeads;

/** The endpoint that says who leads a hub, for operators of the installation. */
@RestController
@RequestMapping("/api/hubs/{hubId}/leads")
@Tag(name = "Hubs")
record HubLeadEndpoint(HubLeadership leadership, Receipts receipts, Reads reads) {

    @GetMapping
    @Operation(summary = "Who leads a hub")
    ResponseEntity<HubLeads> all(@PathVariable UUID hubId) {
        HubLeads found = reads.one(new FindHubLeads(hubId), HubLeads.class, "hubId", hubId);
        return ResponseEntity.ok().eTag(Etag.ofShown(found.version(), found)).body(found);
    }

    @PostMapping
    @Operation(summary = "Appoint a hub lead; somebody without an account is invited by a link to pass on")
    ResponseEntity<LeadReceipt> appoint(@PathVariable UUID hubId, @RequestBody AppointLead body, Requester who) {
        Appointment appointment = leadership.appoint(who, hubId, body);
        return ResponseEntity.ok()
                .headers(receipts.headers(appointment.receipt()))
                .body(LeadReceipt.of(hubId, appointment));
    }

    @DeleteMapping("/{personId}")
    @Operation(summary = "Dismiss a hub lead, who reads nothing of the hub from now on")
    ResponseEntity<Receipt> dismiss(
            @PathVariable UUID hubId,
            @PathVariable UUID personId,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn,
            Requester who) {
        return receipts.changed(leadership.dismiss(who, hubId, personId, new OnDay(effectiveOn)));
    }
}
