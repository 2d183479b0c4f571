package uk.waymark.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what an action is. Answered with an {@link ActionState}; empty if there is, or was then, no such action.
 *
 * @param asAt as it was on this day; null means today
 * @param knownAt as far as was recorded by then; null means now
 */
@Needs(Permission.READ_DETAIL)
public record FindAction(
        UUID actionId, @Nullable LocalDate asAt, @Nullable Instant knownAt) implements Query.OfAction {

    /** Asks what it is now. */
    public static FindAction now(UUID actionId) {
        return new FindAction(actionId, null, null);
    }
}
