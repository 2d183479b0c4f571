package uk.waymark.query.directory;

import java.util.List;
import java.util.UUID;
import uk.waymark.kernel.institution.InstitutionType;

/** Institutions to choose from. */
public record Institutions(List<Institution> institutions) {

    /** One institution, by what people know it by. */
    public record Institution(UUID institutionId, String urn, String name, InstitutionType type) {}
}
