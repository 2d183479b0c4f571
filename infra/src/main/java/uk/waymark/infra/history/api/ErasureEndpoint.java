package uk.waymark.infra.history.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.history.ErasureWishes;

/** The endpoint that erases words for good. */
@RestController
@RequestMapping("/api/institutions/{institutionId}")
@Tag(name = "Erasure")
record ErasureEndpoint(Desk desk, Receipts receipts, ErasureWishes wishes) {

    @PostMapping("/texts/{textId}/erasure")
    @Operation(summary = "Erase a text: nobody can read it again, and the rest of the fact stays")
    ResponseEntity<Receipt> eraseText(
            @PathVariable UUID institutionId,
            @PathVariable UUID textId,
            @RequestBody(required = false) @Nullable ForReason body,
            Requester who) {
        return receipts.changed(
                desk.take(who, Subject.institution(institutionId), wishes.eraseText(textId, ForReason.or(body))));
    }
}
