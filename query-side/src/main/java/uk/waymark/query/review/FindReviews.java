package uk.waymark.query.review;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** The question which reviews there are. Answered with {@link Reviews}, or nothing if there is no such assessment. */
@Needs(Permission.READ_SUMMARY)
public record FindReviews(UUID assessmentId) implements Query.OfAssessment {}
