package uk.waymark.infra.answering.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.desk.request.Receipt;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.kernel.assessment.command.NewEvidence;
import uk.waymark.kernel.assessment.command.ReaffirmResponse;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.assessment.command.WithdrawResponse;
import uk.waymark.kernel.framework.AnswerRules;
import uk.waymark.kernel.framework.ItemRef;

/** Takes answers to items, and what becomes of them. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}/responses/{item}")
@Tag(name = "Answers")
public class ResponseEndpoint {

    private static final String STREAM = "assessmentId";
    private static final String NEW = "responseId";

    private final Writes writes;
    private final KnownItems items;
    private final Send send;

    ResponseEndpoint(Writes writes, KnownItems items, Send send) {
        this.writes = writes;
        this.items = items;
        this.send = send;
    }

    @PutMapping
    @Operation(summary = "Answer an item, for the first time or differently; the same answer again writes nothing")
    public ResponseEntity<Receipt> submit(
            @PathVariable UUID assessmentId, @PathVariable String item, @Valid @RequestBody ResponseRequest body) {
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, body, SubmitResponse.class);
        AnswerRules.check(items.item(ref), body.answer()).ifPresent(refusal -> {
            throw refusal.asException();
        });
        UUID responseId = write.newId("response");
        var command = new SubmitResponse(
                assessmentId,
                ref,
                responseId,
                body.answer(),
                write.textIfAny("reason", body.reason()),
                evidence(write, body),
                body.effectiveOn());
        return send.changed(write, STREAM, command, NEW, responseId);
    }

    @PutMapping("/reaffirmation")
    @Operation(summary = "Say that the answer was looked at again and still stands")
    public ResponseEntity<Receipt> reaffirm(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @Valid @RequestBody(required = false) @Nullable OnDay body) {
        OnDay asked = OnDay.or(body);
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, asked, ReaffirmResponse.class);
        UUID responseId = write.newId("reaffirmation");
        var command = new ReaffirmResponse(assessmentId, ref, responseId, asked.effectiveOn());
        return send.changed(write, STREAM, command, NEW, responseId);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Have no answer from that day on")
    public ResponseEntity<Receipt> withdraw(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, asked, WithdrawResponse.class);
        UUID responseId = write.newId("withdrawal");
        var command = new WithdrawResponse(
                assessmentId, ref, responseId, write.textIfAny("reason", asked.reason()), asked.effectiveOn());
        return send.changed(write, STREAM, command, NEW, responseId);
    }

    @PostMapping("/entries/{responseId}/retraction")
    @Operation(summary = "Say that an entry was a mistake and never counted")
    public ResponseEntity<Receipt> retract(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID responseId,
            @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, asked, RetractResponse.class);
        var command = new RetractResponse(
                assessmentId, ref, responseId, write.textIfAny("reason", asked.reason()), asked.effectiveOn());
        return send.changed(write, STREAM, command);
    }

    private static List<NewEvidence> evidence(Write write, ResponseRequest body) {
        List<String> texts = body.evidence() == null ? List.of() : body.evidence();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> evidence(write, i, texts.get(i)))
                .toList();
    }

    private static NewEvidence evidence(Write write, int place, String text) {
        UUID evidenceId = write.newId("evidence " + place);
        return new NewEvidence(evidenceId, write.text(evidenceId, text));
    }
}
