package uk.waymark.kernel.assessment.command;

import java.util.UUID;
import uk.waymark.kernel.message.Command;

/** Commands to an assessment. */
public sealed interface AssessmentCommand extends Command permits OpenAssessment, ReviewCommand, ItemCommand {

    UUID assessmentId();
}
