package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to start to assess an institution against a framework. */
@Needs(Permission.OPEN_ASSESSMENT)
public record OpenAssessment(
        @TargetAggregateIdentifier UUID assessmentId,
        UUID institutionId,
        String frameworkId,
        @Nullable LocalDate effectiveOn)
        implements AssessmentCommand {}
