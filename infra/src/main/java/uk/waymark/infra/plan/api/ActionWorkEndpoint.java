package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.plan.ActionWishes;
import uk.waymark.infra.plan.CompleteWork;
import uk.waymark.infra.plan.NoteProgress;

/** The endpoint that takes how a piece of work goes: begun, noted, done, given up, taken up again. */
@RestController
@RequestMapping("/api/actions/{actionId}")
@Tag(name = "Actions")
record ActionWorkEndpoint(ActionWishes wishes, Desk desk, Receipts receipts) {

    @PostMapping("/start")
    @Operation(summary = "Say that the work has begun")
    ResponseEntity<Receipt> start(
            @PathVariable UUID actionId, @RequestBody(required = false) @Nullable OnDay body, Requester who) {
        return receipts.changed(desk.take(who, Subject.action(actionId), wishes.start(OnDay.or(body))));
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Note how the work goes")
    ResponseEntity<Receipt> note(@PathVariable UUID actionId, @RequestBody NoteProgress wish, Requester who) {
        return receipts.added(desk.take(who, Subject.action(actionId), wish));
    }

    @PostMapping("/completion")
    @Operation(summary = "Say that the work is done")
    ResponseEntity<Receipt> complete(
            @PathVariable UUID actionId, @RequestBody(required = false) @Nullable CompleteWork body, Requester who) {
        return receipts.changed(desk.take(who, Subject.action(actionId), CompleteWork.or(body)));
    }

    @PostMapping("/reopening")
    @Operation(summary = "Say that the work was not finished after all")
    ResponseEntity<Receipt> reopen(
            @PathVariable UUID actionId, @RequestBody(required = false) @Nullable ForReason body, Requester who) {
        return receipts.changed(desk.take(who, Subject.action(actionId), wishes.reopen(ForReason.or(body))));
    }

    @PostMapping("/cancellation")
    @Operation(summary = "Say that the work will not be done, and why")
    ResponseEntity<Receipt> cancel(
            @PathVariable UUID actionId, @RequestBody(required = false) @Nullable ForReason body, Requester who) {
        return receipts.changed(desk.take(who, Subject.action(actionId), wishes.cancel(ForReason.or(body))));
    }
}
