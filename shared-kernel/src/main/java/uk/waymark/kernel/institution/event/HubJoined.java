package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The institution is in the hub from now on. */
@Revision("1")
public record HubJoined(UUID institutionId, UUID hubId, LocalDate effectiveOn) implements InstitutionEvent {}
