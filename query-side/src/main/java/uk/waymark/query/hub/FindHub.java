package uk.waymark.query.hub;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** Asks for the {@link HubState} of a hub; empty if there is no such hub. */
@Needs(Permission.READ_SHARED)
public record FindHub(UUID hubId) implements Query.OfHub {}
