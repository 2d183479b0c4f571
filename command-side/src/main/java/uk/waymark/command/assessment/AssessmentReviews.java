package uk.waymark.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.kernel.assessment.command.AbandonReview;
import uk.waymark.kernel.assessment.command.ChangeReviewParticipants;
import uk.waymark.kernel.assessment.command.ReopenReview;
import uk.waymark.kernel.assessment.command.SignOffReview;
import uk.waymark.kernel.assessment.command.StartReview;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;
import uk.waymark.kernel.assessment.event.ReviewEvent;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;
import uk.waymark.kernel.assessment.event.ReviewReopened;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.assessment.event.ReviewStarted;
import uk.waymark.kernel.text.ErasableText;

/** The reviews of an assessment: one is open at most, and they follow each other in time. */
final class AssessmentReviews {

    private static final String REVIEW_ID = "reviewId";

    private Map<String, Review> byId = new TreeMap<>();
    private @Nullable UUID open;
    private @Nullable LocalDate lastDay;

    enum Status {
        OPEN,
        SIGNED_OFF,
        ABANDONED
    }

    record Review(Status status, List<UUID> participants) {}

    /** The review that answers belong to just now; null outside any review. */
    @Nullable
    UUID open() {
        return open;
    }

    @CommandHandler
    void handle(StartReview command, Clock clock) {
        Rules.requireNew(byId.containsKey(command.reviewId().toString()), REVIEW_ID, command.reviewId());
        requireNoneOpen();
        apply(new ReviewStarted(
                command.assessmentId(),
                command.reviewId(),
                command.academicYear(),
                command.title(),
                command.participants(),
                EffectiveDay.following(lastDay, command, clock)));
    }

    /** The participants that the review has already write nothing. */
    @CommandHandler
    void handle(ChangeReviewParticipants command, Clock clock) {
        Review review = require(Status.OPEN, command.reviewId());
        if (command.participants().equals(review.participants())) {
            return;
        }
        LocalDate day = EffectiveDay.following(lastDay, command, clock);
        apply(new ReviewParticipantsChanged(command.assessmentId(), command.reviewId(), command.participants(), day));
    }

    @CommandHandler
    void handle(SignOffReview command, Clock clock) {
        require(Status.OPEN, command.reviewId());
        LocalDate day = EffectiveDay.following(lastDay, command, clock);
        apply(new ReviewSignedOff(command.assessmentId(), command.reviewId(), command.note(), day));
    }

    @CommandHandler
    void handle(ReopenReview command, Clock clock) {
        require(Status.SIGNED_OFF, command.reviewId());
        requireNoneOpen();
        ErasableText reason = Rules.reasonFor("Reopening a review", command.reason());
        LocalDate day = EffectiveDay.following(lastDay, command, clock);
        apply(new ReviewReopened(command.assessmentId(), command.reviewId(), reason, day));
    }

    @CommandHandler
    void handle(AbandonReview command, Clock clock) {
        require(Status.OPEN, command.reviewId());
        LocalDate day = EffectiveDay.following(lastDay, command, clock);
        apply(new ReviewAbandoned(command.assessmentId(), command.reviewId(), command.reason(), day));
    }

    void evolve(ReviewEvent fact) {
        switch (fact) {
            case ReviewStarted started -> evolve(started);
            case ReviewParticipantsChanged changed -> evolve(changed);
            case ReviewSignedOff signedOff -> evolve(signedOff);
            case ReviewReopened reopened -> evolve(reopened);
            case ReviewAbandoned abandoned -> evolve(abandoned);
        }
    }

    private void evolve(ReviewStarted started) {
        byId.put(started.reviewId().toString(), new Review(Status.OPEN, started.participants()));
        open = started.reviewId();
        lastDay = started.effectiveOn();
    }

    private void evolve(ReviewParticipantsChanged changed) {
        byId.put(changed.reviewId().toString(), new Review(Status.OPEN, changed.participants()));
        lastDay = changed.effectiveOn();
    }

    private void evolve(ReviewSignedOff signedOff) {
        become(Status.SIGNED_OFF, signedOff.reviewId(), signedOff.effectiveOn());
        open = null;
    }

    private void evolve(ReviewReopened reopened) {
        become(Status.OPEN, reopened.reviewId(), reopened.effectiveOn());
        open = reopened.reviewId();
    }

    private void evolve(ReviewAbandoned abandoned) {
        become(Status.ABANDONED, abandoned.reviewId(), abandoned.effectiveOn());
        open = null;
    }

    private void become(Status status, UUID reviewId, LocalDate day) {
        byId.computeIfPresent(reviewId.toString(), (id, review) -> new Review(status, review.participants()));
        lastDay = day;
    }

    private Review require(Status status, UUID reviewId) {
        Review review = byId.get(reviewId.toString());
        if (review == null) {
            throw Rules.notFound(REVIEW_ID, reviewId);
        }
        if (review.status() != status) {
            throw Rules.wrongState(
                    REVIEW_ID, "The review is %s; it would have to be %s.".formatted(review.status(), status));
        }
        return review;
    }

    private void requireNoneOpen() {
        if (open != null) {
            throw Rules.wrongState(REVIEW_ID, "Review %s is still open: finish it first.".formatted(open));
        }
    }
}
