package uk.waymark.query.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;
import uk.waymark.kernel.framework.ItemRef;

/**
 * The question which actions an institution has. Answered with its {@link Actions} as they are now; empty if there is
 * no such institution.
 *
 * @param serving only those that serve this item; null for all
 */
@Needs(Permission.READ_DETAIL)
public record FindActions(UUID institutionId, @Nullable ItemRef serving) implements Query.OfInstitution {

    /** Asks for all of them. */
    public static FindActions all(UUID institutionId) {
        return new FindActions(institutionId, null);
    }

    /** Asks for those that serve an item. */
    public static FindActions serving(UUID institutionId, ItemRef item) {
        return new FindActions(institutionId, item);
    }
}
