package uk.waymark.infra.plan.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.maturity.ItemStanding;

/**
 * An item that an action serves.
 *
 * @param assessmentId where it is answered; null if the institution does not answer this framework any more
 * @param standing null likewise
 * @param aim the publisher's wording of the target's level; null if there is no target
 */
public record ItemLine(
        ItemRef ref,
        String title,
        @Nullable UUID assessmentId,
        @Nullable ItemStanding standing,
        @Nullable String aim) {}
