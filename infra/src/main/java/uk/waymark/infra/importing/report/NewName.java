package uk.waymark.infra.importing.report;

import uk.waymark.infra.platform.people.Person;

/**
 * A name that the institution does not know before the import.
 *
 * @param label as it was first written
 * @param kind whether it is taken for that of a person or of a group
 */
public record NewName(String label, Person.Kind kind) {}
