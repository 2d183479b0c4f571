package uk.waymark.query.directory;

import java.util.Set;
import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what these institutions are. Answered with {@link Institutions}, by name; ids that are nobody's are
 * left out.
 */
@Needs(Permission.SEE_INSTITUTION)
public record FindInstitutions(Set<UUID> institutions) implements Query.OfInstitutions {

    public FindInstitutions {
        institutions = Set.copyOf(institutions);
    }
}
