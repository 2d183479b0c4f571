package uk.waymark.query.directory;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** The question whose an assessment is. Answered with {@link AssessmentState}; empty if there is no such assessment. */
@Needs(Permission.READ_SUMMARY)
public record FindAssessment(UUID assessmentId) implements Query.OfAssessment {}
