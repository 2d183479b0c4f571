package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.text.ErasableText;

/** A command to finish the review. */
@Needs(Permission.SIGN_OFF)
public record SignOffReview(
        @TargetAggregateIdentifier UUID assessmentId,
        UUID reviewId,
        @Nullable ErasableText note,
        @Nullable LocalDate effectiveOn)
        implements ReviewCommand {}
