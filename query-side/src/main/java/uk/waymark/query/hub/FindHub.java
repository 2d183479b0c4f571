package uk.waymark.query.hub;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** The question what a hub is now. Answered with {@link HubState}; empty if there is no such hub. */
@Needs(Permission.READ_SHARED)
public record FindHub(UUID hubId) implements Query.OfHub {}
