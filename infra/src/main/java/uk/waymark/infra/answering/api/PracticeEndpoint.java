package uk.waymark.infra.answering.api;

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
import uk.waymark.infra.answering.ItemWishes;
import uk.waymark.infra.answering.WriteAboutItem;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.ForReason;

/** The endpoint that takes what the institution does about its items, and what people say about them. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}")
@Tag(name = "Evidence, practice and comments")
record PracticeEndpoint(Desk desk, Receipts receipts) {

    @PostMapping("/practice/{item}")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record what the institution does about an item")
    ResponseEntity<Receipt> record(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestBody WriteAboutItem words,
            Requester who) {
        return receipts.added(desk.take(who, Subject.item(assessmentId, item), ItemWishes.recordPractice(words)));
    }

    @PostMapping("/practice/{item}/{practiceId}/retirement")
    @Operation(summary = "Say that a practice has ended")
    ResponseEntity<Receipt> retire(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID practiceId,
            @RequestBody(required = false) @Nullable ForReason body,
            Requester who) {
        return receipts.changed(desk.take(
                who, Subject.item(assessmentId, item), ItemWishes.retirePractice(practiceId, ForReason.or(body))));
    }

    @PostMapping("/comments/{item}")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Say something about an item")
    ResponseEntity<Receipt> comment(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestBody WriteAboutItem words,
            Requester who) {
        return receipts.added(desk.take(who, Subject.item(assessmentId, item), ItemWishes.comment(words)));
    }
}
