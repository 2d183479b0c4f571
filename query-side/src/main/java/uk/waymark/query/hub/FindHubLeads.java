package uk.waymark.query.hub;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** The question who leads a hub. Answered with {@link HubLeads}; empty if there is no such hub. */
@Needs(Permission.OPERATE)
public record FindHubLeads(UUID hubId) implements Query.OfInstallation {}
