package uk.waymark.query.review;

import java.util.UUID;
import uk.waymark.kernel.calendar.AcademicYear;

/** The review of an assessment that is open: there is one at most. */
public record OpenReview(UUID reviewId, AcademicYear academicYear, String title) {}
