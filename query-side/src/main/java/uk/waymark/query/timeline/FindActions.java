package uk.waymark.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;
import uk.waymark.kernel.framework.ItemRef;

/**
 * The question which actions an institution has. Answered with its {@link Actions}; empty if there is no such
 * institution.
 *
 * @param serving only those that serve this item; null for all
 * @param asAt as they were on this day; null means today
 * @param knownAt as far as was recorded by then; null means now
 */
@Needs(Permission.READ_DETAIL)
public record FindActions(
        UUID institutionId,
        @Nullable ItemRef serving,
        @Nullable LocalDate asAt,
        @Nullable Instant knownAt) implements Query.OfInstitution {

    /** Asks for all of them as they are now. */
    public static FindActions all(UUID institutionId) {
        return new FindActions(institutionId, null, null, null);
    }
}
