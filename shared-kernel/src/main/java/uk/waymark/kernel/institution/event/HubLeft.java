package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The institution is no longer in the hub. */
@Revision("1")
public record HubLeft(UUID institutionId, UUID hubId, LocalDate effectiveOn) implements InstitutionEvent {}
