package uk.waymark.query.history;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** The question who has recorded anything in an institution. Answered with {@link Recorders}. */
@Needs(Permission.READ_HISTORY)
public record FindRecorders(UUID institutionId) implements Query.OfInstitution {}
