package uk.waymark.query.history;

import java.util.Set;
import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** The question how fresh the views of institutions are. Answered with {@link Freshness}. */
@Needs(Permission.SEE_INSTITUTION)
public record FindFreshness(Set<UUID> institutions) implements Query.OfInstitutions {

    public FindFreshness {
        institutions = Set.copyOf(institutions);
    }
}
