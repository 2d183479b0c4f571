package uk.waymark.query.timeline.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what was ever completed by a day. Answered with {@link WorkCompleted}; empty if there is no such
 * institution.
 *
 * @param asAt null means today
 * @param knownAt as far as was recorded by then; null means now
 */
@Needs(Permission.READ_SUMMARY)
public record FindWorkCompleted(
        UUID institutionId,
        @Nullable LocalDate asAt,
        @Nullable Instant knownAt) implements Query.OfInstitution {}
