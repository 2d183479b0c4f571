package uk.waymark.query.hub;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question which hubs an institution is in. Answered with {@link HubsOf}; empty if there is no such institution.
 */
@Needs(Permission.SEE_INSTITUTION)
public record FindHubsOf(UUID institutionId) implements Query.OfInstitution {}
