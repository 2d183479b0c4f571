package uk.waymark.query.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.text.ErasableText;

/**
 * The sign-off that finished a review.
 *
 * @param title of the review
 * @param on the day
 * @param at the instant at which it was recorded
 */
public record SignOff(
        UUID reviewId,
        AcademicYear academicYear,
        ErasableText title,
        LocalDate on,
        Instant at,
        @Nullable ErasableText note) {}
