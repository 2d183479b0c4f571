package uk.waymark.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;
import uk.waymark.kernel.calendar.AcademicYear;

/**
 * The question when the work of one academic year is due. Answered with {@link Timeline}; empty if there is no such
 * institution.
 *
 * @param academicYear null means the one that {@code asAt} belongs to by the institution's half-terms
 * @param asAt what was true on that day; null means the London day of {@code knownAt}
 * @param knownAt as far as was recorded by that instant; null means now; what will be known in the future is what is
 * known now
 */
@Needs(Permission.READ_SUMMARY)
public record FindTimeline(
        UUID institutionId,
        @Nullable AcademicYear academicYear,
        @Nullable LocalDate asAt,
        @Nullable Instant knownAt) implements Query.OfInstitution {}
