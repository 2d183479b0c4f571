package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.text.ErasableText;

/** A command to start a review. */
@Needs(Permission.REVIEW)
public record StartReview(
        @TargetAggregateIdentifier UUID assessmentId,
        UUID reviewId,
        AcademicYear academicYear,
        ErasableText title,
        List<UUID> participants,
        @Nullable LocalDate effectiveOn)
        implements ReviewCommand {}
