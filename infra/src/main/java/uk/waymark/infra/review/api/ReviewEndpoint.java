package uk.waymark.infra.review.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.review.BeginReview;
import uk.waymark.infra.review.FinishReview;
import uk.waymark.infra.review.NameParticipants;
import uk.waymark.infra.review.ReviewWishes;
import uk.waymark.query.review.FindReviews;
import uk.waymark.query.review.Reviews;

/** The endpoint that starts and ends the reviews of an assessment, and says what became of them. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}/reviews")
@Tag(name = "Reviews")
record ReviewEndpoint(Desk desk, Receipts receipts, ReviewWishes wishes, Reads reads) {

    @GetMapping
    @Operation(summary = "The reviews of an assessment: who took part, what was looked at, who signed it off")
    Reviews all(@PathVariable UUID assessmentId) {
        return reads.one(new FindReviews(assessmentId), Reviews.class, "assessmentId", assessmentId);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Start a review; one can be open at a time")
    ResponseEntity<Receipt> start(@PathVariable UUID assessmentId, @RequestBody BeginReview body, Requester who) {
        return receipts.added(desk.take(who, Subject.assessment(assessmentId), wishes.start(body)));
    }

    @PutMapping("/{reviewId}/participants")
    @Operation(summary = "Say who takes part in a review")
    ResponseEntity<Receipt> participants(
            @PathVariable UUID assessmentId,
            @PathVariable UUID reviewId,
            @RequestBody NameParticipants body,
            Requester who) {
        return changed(who, assessmentId, wishes.participants(reviewId, body));
    }

    @PostMapping("/{reviewId}/sign-off")
    @Operation(summary = "Finish a review")
    ResponseEntity<Receipt> signOff(
            @PathVariable UUID assessmentId,
            @PathVariable UUID reviewId,
            @RequestBody(required = false) @Nullable FinishReview body,
            Requester who) {
        return changed(who, assessmentId, wishes.signOff(reviewId, FinishReview.or(body)));
    }

    @PostMapping("/{reviewId}/reopening")
    @Operation(summary = "Open a signed-off review again, and say why")
    ResponseEntity<Receipt> reopen(
            @PathVariable UUID assessmentId,
            @PathVariable UUID reviewId,
            @RequestBody(required = false) @Nullable ForReason body,
            Requester who) {
        return changed(who, assessmentId, wishes.reopen(reviewId, ForReason.or(body)));
    }

    @PostMapping("/{reviewId}/abandonment")
    @Operation(summary = "Give a review up")
    ResponseEntity<Receipt> abandon(
            @PathVariable UUID assessmentId,
            @PathVariable UUID reviewId,
            @RequestBody(required = false) @Nullable ForReason body,
            Requester who) {
        return changed(who, assessmentId, wishes.abandon(reviewId, ForReason.or(body)));
    }

    private ResponseEntity<Receipt> changed(Requester who, UUID assessmentId, Wish wish) {
        return receipts.changed(desk.take(who, Subject.assessment(assessmentId), wish));
    }
}
