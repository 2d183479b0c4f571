package uk.waymark.kernel.assessment.command;

import java.util.UUID;
import uk.waymark.kernel.message.Command;

/** Commands to an assessment. */
public sealed interface AssessmentCommand extends Command
        permits OpenAssessment,
                StartReview,
                ChangeReviewParticipants,
                SignOffReview,
                ReopenReview,
                AbandonReview,
                ItemCommand {

    UUID assessmentId();
}
