package uk.waymark.query.directory;

import java.util.UUID;

/** Asks for the {@link InstitutionState} of an institution; empty if there is no such institution. */
public record FindInstitution(UUID institutionId) {}
