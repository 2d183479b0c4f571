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
import org.springframework.web.bind.annotation.PutMapping;
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
import uk.waymark.infra.hub.HubMembership;
import uk.waymark.infra.hub.ShareAnswers;
import uk.waymark.query.hub.FindHubsOf;
import uk.waymark.query.hub.HubsOf;

/** The endpoint by which institutions join and leave hubs, and say what they share with them. */
@RestController
@RequestMapping("/api/institutions/{institutionId}/hubs")
@Tag(name = "Hubs")
record MembershipEndpoint(HubMembership membership, Receipts receipts, Reads reads) {

    @GetMapping
    @Operation(summary = "The hubs that the institution is in, what it shares with each, and who sees it")
    ResponseEntity<HubsOf> all(@PathVariable UUID institutionId) {
        HubsOf hubs = reads.one(new FindHubsOf(institutionId), HubsOf.class, "institutionId", institutionId);
        return ResponseEntity.ok().eTag(Etag.ofShown(hubs.version(), hubs)).body(hubs);
    }

    @PutMapping("/{hubId}")
    @Operation(summary = "Join a hub; nothing is shared with it yet")
    ResponseEntity<Receipt> join(
            @PathVariable UUID institutionId,
            @PathVariable UUID hubId,
            @RequestBody(required = false) @Nullable OnDay body,
            Requester who) {
        return receipts.changed(membership.join(who, institutionId, hubId, OnDay.or(body)));
    }

    @DeleteMapping("/{hubId}")
    @Operation(summary = "Leave a hub, which sees nothing of the institution from now on")
    ResponseEntity<Receipt> leave(
            @PathVariable UUID institutionId,
            @PathVariable UUID hubId,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn,
            Requester who) {
        return receipts.changed(membership.leave(who, institutionId, hubId, new OnDay(effectiveOn)));
    }

    @PutMapping("/{hubId}/sharing/{framework}")
    @Operation(summary = "Share the answers to a framework (its family, such as cimm-school), from a day on")
    ResponseEntity<Receipt> share(
            @PathVariable UUID institutionId,
            @PathVariable UUID hubId,
            @PathVariable String framework,
            @RequestBody(required = false) @Nullable ShareAnswers body,
            Requester who) {
        return receipts.changed(membership.share(who, institutionId, hubId, framework, ShareAnswers.or(body)));
    }

    @DeleteMapping("/{hubId}/sharing/{framework}")
    @Operation(summary = "Withdraw what is shared; the hub sees nothing of it from now on, of no day")
    ResponseEntity<Receipt> withdraw(
            @PathVariable UUID institutionId,
            @PathVariable UUID hubId,
            @PathVariable String framework,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn,
            Requester who) {
        return receipts.changed(membership.withdraw(who, institutionId, hubId, framework, new OnDay(effectiveOn)));
    }
}
