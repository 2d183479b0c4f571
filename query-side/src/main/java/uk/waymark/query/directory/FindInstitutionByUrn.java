package uk.waymark.query.directory;

import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** Asks for the {@link InstitutionState} of the institution that has this URN today; empty if none has. */
@Needs(Permission.SEE_INSTITUTION)
public record FindInstitutionByUrn(String urn) implements Query.OfUrn {}
