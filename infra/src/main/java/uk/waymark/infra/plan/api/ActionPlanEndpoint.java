package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.plan.ActionWishes;
import uk.waymark.infra.plan.AssignOwners;
import uk.waymark.infra.plan.CarryWorkOver;
import uk.waymark.infra.plan.RescheduleWork;
import uk.waymark.infra.plan.RewordWork;
import uk.waymark.infra.plan.ServeItems;

/** The endpoint that changes what a piece of work is, what it is for, when it is due and who does it. */
@RestController
@RequestMapping("/api/actions/{actionId}")
@Tag(name = "Actions")
record ActionPlanEndpoint(ActionWishes wishes, Desk desk, Receipts receipts) {

    @PostMapping("/wording")
    @Operation(summary = "Describe the work in other words")
    ResponseEntity<Receipt> reword(@PathVariable UUID actionId, @RequestBody RewordWork wish, Requester who) {
        return receipts.changed(desk.take(who, Subject.action(actionId), wish));
    }

    @PostMapping("/items")
    @Operation(summary = "Say which items the work serves")
    ResponseEntity<Receipt> changeItems(@PathVariable UUID actionId, @RequestBody ServeItems wish, Requester who) {
        return receipts.changed(desk.take(who, Subject.action(actionId), wish));
    }

    @PostMapping("/schedule")
    @Operation(summary = "Move the work to another time, or take its date away")
    ResponseEntity<Receipt> reschedule(@PathVariable UUID actionId, @RequestBody RescheduleWork wish, Requester who) {
        return receipts.changed(desk.take(who, Subject.action(actionId), wish));
    }

    @PostMapping("/owners")
    @Operation(summary = "Say who does the work")
    ResponseEntity<Receipt> reassign(@PathVariable UUID actionId, @RequestBody AssignOwners owners, Requester who) {
        return receipts.changed(desk.take(who, Subject.action(actionId), wishes.assign(owners)));
    }

    @PostMapping("/carry-over")
    @Operation(summary = "Take unfinished work into a later academic year")
    ResponseEntity<Receipt> carryOver(@PathVariable UUID actionId, @RequestBody CarryWorkOver wish, Requester who) {
        return receipts.changed(desk.take(who, Subject.action(actionId), wish));
    }
}
