package uk.waymark.query.history;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what one fact says, with everything that was recorded. Answered with {@link FactDetail}; empty if the
 * institution has no such fact.
 *
 * @param version place in the stream, counted from 0
 */
@Needs(Permission.READ_HISTORY)
public record FindFact(UUID institutionId, UUID stream, long version) implements Query.OfInstitution {}
