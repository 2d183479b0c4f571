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

/** The endpoint that takes what shows an answer to be true. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}/evidence/{item}")
@Tag(name = "Evidence, practice and comments")
record EvidenceEndpoint(Desk desk, Receipts receipts) {

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add evidence to an item")
    ResponseEntity<Receipt> add(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestBody WriteAboutItem words,
            Requester who) {
        return receipts.added(desk.take(who, Subject.item(assessmentId, item), ItemWishes.addEvidence(words)));
    }

    @PostMapping("/{evidenceId}/withdrawal")
    @Operation(summary = "Say that the evidence no longer counts")
    ResponseEntity<Receipt> withdraw(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID evidenceId,
            @RequestBody(required = false) @Nullable ForReason body,
            Requester who) {
        return receipts.changed(desk.take(
                who, Subject.item(assessmentId, item), ItemWishes.withdrawEvidence(evidenceId, ForReason.or(body))));
    }
}
