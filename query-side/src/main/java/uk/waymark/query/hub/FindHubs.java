package uk.waymark.query.hub;

import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** Asks for all {@link Hubs}: whoever may share something has to know with whom they could. */
@Needs(Permission.SHARE)
public record FindHubs() implements Query.OfInstallation {}
