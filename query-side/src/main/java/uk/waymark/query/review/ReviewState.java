package uk.waymark.query.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;

/**
 * A review. Its figures are the maturity as at {@code signedOffOn} and as known at {@code signedOffAt}.
 *
 * @param participants names of those who take part
 * @param signedOffOn the day, null unless it is signed off
 * @param signedOffAt the instant at which that was recorded, null unless it is signed off
 * @param note what was noted at the sign-off, if anything
 * @param amendedSince codes of the items whose answer on {@code signedOffOn} is known differently today
 * @param stillToLookAt while it is open: codes of the items that were neither answered nor re-affirmed in it
 */
public record ReviewState(
        UUID reviewId,
        AcademicYear academicYear,
        String title,
        List<String> participants,
        ReviewStatus status,
        LocalDate startedOn,
        @Nullable LocalDate signedOffOn,
        @Nullable Instant signedOffAt,
        @Nullable String note,
        List<String> amendedSince,
        List<String> stillToLookAt) {}
