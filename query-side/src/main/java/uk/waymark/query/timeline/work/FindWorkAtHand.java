package uk.waymark.query.timeline.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what is to be done now. Answered with {@link WorkAtHand}; empty if there is no such institution.
 *
 * @param asAt the day that counts as now; null means the London day of {@code knownAt}
 * @param knownAt what was recorded later is left out; null means now
 */
@Needs(Permission.READ_SUMMARY)
public record FindWorkAtHand(
        UUID institutionId,
        @Nullable LocalDate asAt,
        @Nullable Instant knownAt) implements Query.OfInstitution {}
