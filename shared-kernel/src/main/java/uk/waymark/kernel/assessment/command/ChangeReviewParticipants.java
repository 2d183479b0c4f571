package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to say who takes part in the review; the whole list. */
@Needs(Permission.REVIEW)
public record ChangeReviewParticipants(
        @TargetAggregateIdentifier UUID assessmentId,
        UUID reviewId,
        List<UUID> participants,
        @Nullable LocalDate effectiveOn)
        implements ReviewCommand {}
