package uk.waymark.query.directory;

import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** The question which institution has this URN today. Answered with {@link InstitutionState}; empty if none has it. */
@Needs(Permission.SEE_INSTITUTION)
public record FindInstitutionByUrn(String urn) implements Query.OfUrn {}
