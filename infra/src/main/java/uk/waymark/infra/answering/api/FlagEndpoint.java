package uk.waymark.infra.answering.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import uk.waymark.infra.desk.request.KnownItems;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.desk.request.Receipt;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.kernel.assessment.command.FlagItem;
import uk.waymark.kernel.assessment.command.UnflagItem;
import uk.waymark.kernel.framework.ItemRef;

/** Takes what people call priorities and strengths. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}/flags/{item}")
@Tag(name = "Targets and flags")
public class FlagEndpoint {

    private static final String STREAM = "assessmentId";

    private final Writes writes;
    private final KnownItems items;
    private final Send send;

    FlagEndpoint(Writes writes, KnownItems items, Send send) {
        this.writes = writes;
        this.items = items;
        this.send = send;
    }

    @PutMapping
    @Operation(summary = "Call an item a priority or a strength")
    public ResponseEntity<Receipt> flag(
            @PathVariable UUID assessmentId, @PathVariable String item, @Valid @RequestBody FlagRequest body) {
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, body, FlagItem.class);
        var command = new FlagItem(
                assessmentId, ref, body.flag(), write.textIfAny("reason", body.reason()), body.effectiveOn());
        return send.changed(write, STREAM, command);
    }

    @DeleteMapping
    @Operation(summary = "Take an item's flag away")
    public ResponseEntity<Receipt> unflag(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn) {
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, new OnDay(effectiveOn), UnflagItem.class);
        return send.changed(write, STREAM, new UnflagItem(assessmentId, ref, effectiveOn));
    }
}
