package uk.waymark.infra.answering.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.answering.ItemWishes;
import uk.waymark.infra.answering.MarkItem;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.OnDay;

/** The endpoint that takes what people call priorities and strengths. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}/flags/{item}")
@Tag(name = "Targets and flags")
record FlagEndpoint(Desk desk, Receipts receipts) {

    @PutMapping
    @Operation(summary = "Call an item a priority or a strength")
    ResponseEntity<Receipt> flag(
            @PathVariable UUID assessmentId, @PathVariable String item, @RequestBody MarkItem wish, Requester who) {
        return receipts.changed(desk.take(who, Subject.item(assessmentId, item), wish));
    }

    @DeleteMapping
    @Operation(summary = "Take an item's flag away")
    ResponseEntity<Receipt> unflag(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn,
            Requester who) {
        return receipts.changed(
                desk.take(who, Subject.item(assessmentId, item), ItemWishes.unmark(new OnDay(effectiveOn))));
    }
}
