package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Say who takes part in the review; the whole list. */
public record ChangeReviewParticipants(
        @TargetAggregateIdentifier UUID assessmentId,
        UUID reviewId,
        List<UUID> participants,
        @Nullable LocalDate effectiveOn)
        implements AssessmentCommand {}
