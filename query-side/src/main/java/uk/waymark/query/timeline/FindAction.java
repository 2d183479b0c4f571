package uk.waymark.query.timeline;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what an action is now. Answered with its newest {@link ActionState}; empty if there is no such action.
 */
@Needs(Permission.READ_DETAIL)
public record FindAction(UUID actionId) implements Query.OfAction {}
