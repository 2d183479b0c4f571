package uk.waymark.infra.answering.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.KnownItems;
import uk.waymark.infra.desk.request.Receipt;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.kernel.assessment.command.AddEvidence;
import uk.waymark.kernel.assessment.command.WithdrawEvidence;
import uk.waymark.kernel.framework.ItemRef;

/** Takes what shows an answer to be true. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}/evidence/{item}")
@Tag(name = "Evidence, practice and comments")
public class EvidenceEndpoint {

    private static final String STREAM = "assessmentId";

    private final Writes writes;
    private final KnownItems items;
    private final Send send;

    EvidenceEndpoint(Writes writes, KnownItems items, Send send) {
        this.writes = writes;
        this.items = items;
        this.send = send;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add evidence to an item")
    public ResponseEntity<Receipt> add(
            @PathVariable UUID assessmentId, @PathVariable String item, @Valid @RequestBody TextRequest body) {
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, body, AddEvidence.class);
        UUID evidenceId = write.newId("evidence");
        var command =
                new AddEvidence(assessmentId, ref, evidenceId, write.text(evidenceId, body.text()), body.effectiveOn());
        return send.added(write, STREAM, command, "evidenceId", evidenceId);
    }

    @PostMapping("/{evidenceId}/withdrawal")
    @Operation(summary = "Say that the evidence no longer counts")
    public ResponseEntity<Receipt> withdraw(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID evidenceId,
            @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, asked, WithdrawEvidence.class);
        var command = new WithdrawEvidence(
                assessmentId, ref, evidenceId, write.textIfAny("reason", asked.reason()), asked.effectiveOn());
        return send.changed(write, STREAM, command);
    }
}
