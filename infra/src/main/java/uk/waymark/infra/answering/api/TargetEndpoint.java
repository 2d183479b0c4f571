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
import uk.waymark.infra.answering.AimForLevel;
import uk.waymark.infra.answering.ItemWishes;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.ForReason;

/** The endpoint that takes the levels that items should reach. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}/targets/{item}")
@Tag(name = "Targets and flags")
record TargetEndpoint(Desk desk, Receipts receipts) {

    @PutMapping
    @Operation(summary = "Set the level that an item should reach, or revise it")
    ResponseEntity<Receipt> set(
            @PathVariable UUID assessmentId, @PathVariable String item, @RequestBody AimForLevel wish, Requester who) {
        return receipts.changed(desk.take(who, Subject.item(assessmentId, item), wish));
    }

    @PostMapping("/drop")
    @Operation(summary = "Give the open target of an item up, and say why")
    ResponseEntity<Receipt> drop(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestBody(required = false) @Nullable ForReason body,
            Requester who) {
        return receipts.changed(
                desk.take(who, Subject.item(assessmentId, item), ItemWishes.dropTarget(ForReason.or(body))));
    }
}
