package uk.waymark.query.timeline;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** Asks for the newest {@link ActionState} of an action; empty if there is no such action. */
@Needs(Permission.READ_DETAIL)
public record FindAction(UUID actionId) implements Query.OfAction {}
