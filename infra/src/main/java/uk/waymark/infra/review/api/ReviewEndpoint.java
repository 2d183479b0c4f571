package uk.waymark.infra.review.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.Colleagues;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.kernel.assessment.command.AbandonReview;
import uk.waymark.kernel.assessment.command.ChangeReviewParticipants;
import uk.waymark.kernel.assessment.command.ReopenReview;
import uk.waymark.kernel.assessment.command.SignOffReview;
import uk.waymark.kernel.assessment.command.StartReview;
import uk.waymark.query.review.FindReviews;
import uk.waymark.query.review.Reviews;

/** Starts and ends the reviews of an assessment. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}/reviews")
@Tag(name = "Reviews")
public class ReviewEndpoint {

    private static final String STREAM = "assessmentId";

    private final Writes writes;
    private final Colleagues colleagues;
    private final Send send;
    private final Reads reads;

    ReviewEndpoint(Writes writes, Colleagues colleagues, Send send, Reads reads) {
        this.writes = writes;
        this.colleagues = colleagues;
        this.send = send;
        this.reads = reads;
    }

    @GetMapping
    @Operation(summary = "The reviews of an assessment: who took part, what was looked at, who signed it off")
    Reviews all(@PathVariable UUID assessmentId) {
        return reads.one(new FindReviews(assessmentId), Reviews.class, STREAM, assessmentId);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Start a review; one can be open at a time")
    public ResponseEntity<Receipt> start(@PathVariable UUID assessmentId, @Valid @RequestBody StartRequest body) {
        Write write = writes.toAssessment(assessmentId, body, StartReview.class);
        UUID reviewId = write.newId("review");
        List<UUID> participants = colleagues.named(write.institutionId(), "participants", body.participants());
        var command = new StartReview(
                assessmentId,
                reviewId,
                body.academicYear(),
                write.text("title", body.title()),
                participants,
                body.effectiveOn());
        return send.added(write, STREAM, command, "reviewId", reviewId);
    }

    @PutMapping("/{reviewId}/participants")
    @Operation(summary = "Say who takes part in a review")
    public ResponseEntity<Receipt> participants(
            @PathVariable UUID assessmentId,
            @PathVariable UUID reviewId,
            @Valid @RequestBody ParticipantsRequest body) {
        Write write = writes.toAssessment(assessmentId, body, ChangeReviewParticipants.class);
        List<UUID> participants = colleagues.named(write.institutionId(), "participants", body.participants());
        var command = new ChangeReviewParticipants(assessmentId, reviewId, participants, body.effectiveOn());
        return send.changed(write, STREAM, command);
    }

    @PostMapping("/{reviewId}/sign-off")
    @Operation(summary = "Finish a review")
    public ResponseEntity<Receipt> signOff(
            @PathVariable UUID assessmentId,
            @PathVariable UUID reviewId,
            @Valid @RequestBody(required = false) @Nullable SignOffRequest body) {
        SignOffRequest asked = body == null ? new SignOffRequest(null, null) : body;
        Write write = writes.toAssessment(assessmentId, asked, SignOffReview.class);
        var command =
                new SignOffReview(assessmentId, reviewId, write.textIfAny("note", asked.note()), asked.effectiveOn());
        return send.changed(write, STREAM, command);
    }

    @PostMapping("/{reviewId}/reopening")
    @Operation(summary = "Open a signed-off review again, and say why")
    public ResponseEntity<Receipt> reopen(
            @PathVariable UUID assessmentId,
            @PathVariable UUID reviewId,
            @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        Write write = writes.toAssessment(assessmentId, asked, ReopenReview.class);
        var command = new ReopenReview(
                assessmentId, reviewId, write.textIfAny("reason", asked.reason()), asked.effectiveOn());
        return send.changed(write, STREAM, command);
    }

    @PostMapping("/{reviewId}/abandonment")
    @Operation(summary = "Give a review up")
    public ResponseEntity<Receipt> abandon(
            @PathVariable UUID assessmentId,
            @PathVariable UUID reviewId,
            @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        Write write = writes.toAssessment(assessmentId, asked, AbandonReview.class);
        var command = new AbandonReview(
                assessmentId, reviewId, write.textIfAny("reason", asked.reason()), asked.effectiveOn());
        return send.changed(write, STREAM, command);
    }
}
