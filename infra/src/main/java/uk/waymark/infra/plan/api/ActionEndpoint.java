package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.plan.ActionWishes;
import uk.waymark.infra.plan.PlanWork;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.FindAction;

/** The endpoint that plans pieces of improvement work and shows them. */
@RestController
@Tag(name = "Actions")
record ActionEndpoint(ActionWishes wishes, Desk desk, Receipts receipts, Reads reads) {

    @PostMapping("/api/institutions/{institutionId}/actions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan a piece of improvement work")
    ResponseEntity<Receipt> plan(@PathVariable UUID institutionId, @RequestBody PlanWork work, Requester who) {
        return receipts.created(desk.take(who, Subject.institution(institutionId), wishes.plan(work)), "/api/actions");
    }

    @GetMapping("/api/actions/{actionId}")
    @Operation(summary = "One piece of work, with its notes and what it slipped from")
    ResponseEntity<ActionState> one(@PathVariable UUID actionId) {
        ActionState action = reads.one(FindAction.now(actionId), ActionState.class, "actionId", actionId);
        return ResponseEntity.ok().eTag(Etag.ofShown(action.version(), action)).body(action);
    }
}
