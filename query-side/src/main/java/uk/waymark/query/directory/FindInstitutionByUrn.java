package uk.waymark.query.directory;

/** Asks for the {@link InstitutionState} of the institution that has this URN today; empty if none has. */
public record FindInstitutionByUrn(String urn) {}
