package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;

/** Give the review up. */
public record AbandonReview(
        @TargetAggregateIdentifier UUID assessmentId,
        UUID reviewId,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements AssessmentCommand {}
