package uk.waymark.query.review;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** The question which review answers count for. Answered with an {@link OpenReview}, or nothing if none is open. */
@Needs(Permission.READ_SUMMARY)
public record FindOpenReview(UUID assessmentId) implements Query.OfAssessment {}
