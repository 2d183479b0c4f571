package uk.waymark.query.directory;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** Asks for the {@link InstitutionState} of an institution; empty if there is no such institution. */
@Needs(Permission.SEE_INSTITUTION)
public record FindInstitution(UUID institutionId) implements Query.OfInstitution {}
