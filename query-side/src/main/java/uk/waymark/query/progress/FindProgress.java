package uk.waymark.query.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question how the assessment moved from year to year. Answered with {@link Progress}, or nothing if there is no
 * such assessment.
 *
 * @param asAt the day in the last year shown; null means the London day of {@code knownAt}
 * @param knownAt what was recorded later is left out; null means now
 */
@Needs(Permission.READ_SUMMARY)
public record FindProgress(
        UUID assessmentId,
        @Nullable LocalDate asAt,
        @Nullable Instant knownAt) implements Query.OfAssessment {}
