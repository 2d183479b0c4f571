package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The institution has another name. */
@Revision("1")
public record InstitutionRenamed(UUID institutionId, String name, LocalDate effectiveOn) implements InstitutionEvent {}
