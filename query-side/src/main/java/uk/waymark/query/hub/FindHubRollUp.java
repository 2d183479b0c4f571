package uk.waymark.query.hub;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question where the members of a hub stand. Answered with {@link HubRollUp}; empty if there is no such hub or
 * framework.
 *
 * @param framework its family, which means its newest version, or its id
 * @param asAt the day that is asked about; null means today
 */
@Needs(Permission.READ_SHARED)
public record FindHubRollUp(
        UUID hubId, String framework, @Nullable LocalDate asAt) implements Query.OfHub {}
