package uk.waymark.query.history;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * Asks for one fact with everything that was recorded, as {@link FactDetail}; empty if the institution has no such fact.
 *
 * @param version place in the stream, counted from 0
 */
@Needs(Permission.READ_HISTORY)
public record FindFact(UUID institutionId, UUID stream, long version) implements Query.OfInstitution {}
