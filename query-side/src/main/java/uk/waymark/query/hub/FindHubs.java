package uk.waymark.query.hub;

import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question which hubs there are. Answered with all {@link Hubs}: whoever may share something has to know with whom
 * they could.
 */
@Needs(Permission.SHARE)
public record FindHubs() implements Query.OfInstallation {}
