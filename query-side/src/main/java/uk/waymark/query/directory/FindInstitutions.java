package uk.waymark.query.directory;

/** Asks for all {@link Institutions} that keep their record here, by name. */
public record FindInstitutions() {}
