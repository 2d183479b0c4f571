package uk.waymark.kernel.assessment.event;

import java.util.UUID;
import uk.waymark.kernel.message.Fact;

/** Facts of an assessment. */
public sealed interface AssessmentEvent extends Fact permits AssessmentOpened, ReviewEvent, ItemEvent {

    UUID assessmentId();
}
