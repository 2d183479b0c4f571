package uk.waymark.query.directory;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what an institution is now. Answered with {@link InstitutionState}; empty if there is no such
 * institution.
 */
@Needs(Permission.SEE_INSTITUTION)
public record FindInstitution(UUID institutionId) implements Query.OfInstitution {}
