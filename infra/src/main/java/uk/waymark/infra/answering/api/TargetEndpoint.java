package uk.waymark.infra.answering.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.KnownItems;
import uk.waymark.infra.desk.request.Receipt;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.kernel.assessment.command.DropTarget;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.framework.AnswerRules;
import uk.waymark.kernel.framework.ItemRef;

/** Takes the levels that items should reach. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}/targets/{item}")
@Tag(name = "Targets and flags")
public class TargetEndpoint {

    private static final String STREAM = "assessmentId";

    private final Writes writes;
    private final KnownItems items;
    private final Send send;

    TargetEndpoint(Writes writes, KnownItems items, Send send) {
        this.writes = writes;
        this.items = items;
        this.send = send;
    }

    @PutMapping
    @Operation(summary = "Set the level that an item should reach, or revise it")
    public ResponseEntity<Receipt> set(
            @PathVariable UUID assessmentId, @PathVariable String item, @Valid @RequestBody TargetRequest body) {
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, body, SetTarget.class);
        AnswerRules.checkTarget(items.item(ref), body.level()).ifPresent(refusal -> {
            throw refusal.asException();
        });
        var command = new SetTarget(
                assessmentId,
                ref,
                write.newId("target"),
                body.level(),
                body.due(),
                write.textIfAny("reason", body.reason()),
                body.effectiveOn());
        return send.changed(write, STREAM, command);
    }

    @PostMapping("/drop")
    @Operation(summary = "Give the open target of an item up, and say why")
    public ResponseEntity<Receipt> drop(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, asked, DropTarget.class);
        var command = new DropTarget(assessmentId, ref, write.textIfAny("reason", asked.reason()), asked.effectiveOn());
        return send.changed(write, STREAM, command);
    }
}
