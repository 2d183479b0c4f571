package uk.waymark.infra.answering.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.answering.AnswerItem;
import uk.waymark.infra.answering.ItemWishes;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.OnDay;

/** The endpoint that takes answers to items, and what becomes of them. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}/responses/{item}")
@Tag(name = "Answers")
record ResponseEndpoint(Desk desk, Receipts receipts) {

    @PutMapping
    @Operation(summary = "Answer an item, for the first time or differently; the same answer again writes nothing")
    ResponseEntity<Receipt> submit(
            @PathVariable UUID assessmentId, @PathVariable String item, @RequestBody AnswerItem wish, Requester who) {
        return receipts.changed(desk.take(who, Subject.item(assessmentId, item), wish));
    }

    @PutMapping("/reaffirmation")
    @Operation(summary = "Say that the answer was looked at again and still stands")
    ResponseEntity<Receipt> reaffirm(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestBody(required = false) @Nullable OnDay body,
            Requester who) {
        return receipts.changed(desk.take(who, Subject.item(assessmentId, item), ItemWishes.reaffirm(OnDay.or(body))));
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Have no answer from that day on")
    ResponseEntity<Receipt> withdraw(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestBody(required = false) @Nullable ForReason body,
            Requester who) {
        return receipts.changed(
                desk.take(who, Subject.item(assessmentId, item), ItemWishes.withdraw(ForReason.or(body))));
    }

    @PostMapping("/entries/{responseId}/retraction")
    @Operation(summary = "Say that an entry was a mistake and never counted")
    ResponseEntity<Receipt> retract(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID responseId,
            @RequestBody(required = false) @Nullable ForReason body,
            Requester who) {
        return receipts.changed(
                desk.take(who, Subject.item(assessmentId, item), ItemWishes.retract(responseId, ForReason.or(body))));
    }
}
