package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.institution.Urn;

/** The institution has another URN, which it had claimed. */
@Revision("1")
public record InstitutionUrnChanged(UUID institutionId, Urn urn, LocalDate effectiveOn) implements InstitutionEvent {}
