package uk.waymark.kernel.assessment.command;

import java.util.UUID;

/** Commands about a review of an assessment. */
public sealed interface ReviewCommand extends AssessmentCommand
        permits StartReview, ChangeReviewParticipants, SignOffReview, ReopenReview, AbandonReview {

    UUID reviewId();
}
