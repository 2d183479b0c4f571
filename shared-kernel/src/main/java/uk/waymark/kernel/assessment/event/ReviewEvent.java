package uk.waymark.kernel.assessment.event;

import java.util.UUID;

/** Facts about a review of an assessment. */
public sealed interface ReviewEvent extends AssessmentEvent
        permits ReviewStarted, ReviewParticipantsChanged, ReviewSignedOff, ReviewReopened, ReviewAbandoned {

    UUID reviewId();
}
