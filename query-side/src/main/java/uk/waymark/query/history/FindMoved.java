package uk.waymark.query.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what was recorded in a stream of an institution after a version. Answered with {@link RecordedSince};
 * empty if the institution has no such stream.
 *
 * @param item only facts about the item with this code; null for all
 */
@Needs(Permission.READ_DETAIL)
public record FindMoved(
        UUID institutionId,
        UUID stream,
        long version,
        @Nullable String item) implements Query.OfInstitution {}
