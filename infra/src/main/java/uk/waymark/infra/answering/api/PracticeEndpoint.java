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
import uk.waymark.kernel.assessment.command.AddComment;
import uk.waymark.kernel.assessment.command.RecordPractice;
import uk.waymark.kernel.assessment.command.RetirePractice;
import uk.waymark.kernel.framework.ItemRef;

/** Takes what the institution does about its items, and what people say about them. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}")
@Tag(name = "Evidence, practice and comments")
public class PracticeEndpoint {

    private static final String STREAM = "assessmentId";

    private final Writes writes;
    private final KnownItems items;
    private final Send send;

    PracticeEndpoint(Writes writes, KnownItems items, Send send) {
        this.writes = writes;
        this.items = items;
        this.send = send;
    }

    @PostMapping("/practice/{item}")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record what the institution does about an item")
    public ResponseEntity<Receipt> record(
            @PathVariable UUID assessmentId, @PathVariable String item, @Valid @RequestBody TextRequest body) {
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, body, RecordPractice.class);
        UUID practiceId = write.newId("practice");
        var command = new RecordPractice(
                assessmentId, ref, practiceId, write.text(practiceId, body.text()), body.effectiveOn());
        return send.added(write, STREAM, command, "practiceId", practiceId);
    }

    @PostMapping("/practice/{item}/{practiceId}/retirement")
    @Operation(summary = "Say that a practice has ended")
    public ResponseEntity<Receipt> retire(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID practiceId,
            @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, asked, RetirePractice.class);
        var command = new RetirePractice(
                assessmentId, ref, practiceId, write.textIfAny("reason", asked.reason()), asked.effectiveOn());
        return send.changed(write, STREAM, command);
    }

    @PostMapping("/comments/{item}")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Say something about an item")
    public ResponseEntity<Receipt> comment(
            @PathVariable UUID assessmentId, @PathVariable String item, @Valid @RequestBody TextRequest body) {
        ItemRef ref = items.inPath(assessmentId, item);
        Write write = writes.toAssessment(assessmentId, body, AddComment.class);
        UUID commentId = write.newId("comment");
        var command =
                new AddComment(assessmentId, ref, commentId, write.text(commentId, body.text()), body.effectiveOn());
        return send.added(write, STREAM, command, "commentId", commentId);
    }
}
