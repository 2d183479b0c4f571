package uk.waymark.query.directory;

import java.util.Set;
import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question which institutions there are. Answered with all {@link Institutions}, by name. Operators ask it, so
 * that no institution is left without somebody who looks after it.
 */
@Needs(Permission.OPERATE)
public record FindEveryInstitution() implements Query.OfInstitutions {

    /** None in particular: it is not by what they are in an institution that somebody may ask. */
    @Override
    public Set<UUID> institutions() {
        return Set.of();
    }
}
