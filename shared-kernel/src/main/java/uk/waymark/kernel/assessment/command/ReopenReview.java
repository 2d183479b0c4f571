package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.text.ErasableText;

/** A command to open a signed-off review again. */
@Needs(Permission.SIGN_OFF)
public record ReopenReview(
        @TargetAggregateIdentifier UUID assessmentId,
        UUID reviewId,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements ReviewCommand {}
