package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A person asked to be forgotten, or was removed. */
@Revision("1")
public record PersonErased(UUID institutionId, UUID personId, LocalDate effectiveOn) implements InstitutionEvent {}
