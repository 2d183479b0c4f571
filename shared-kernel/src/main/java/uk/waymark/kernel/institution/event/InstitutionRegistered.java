package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;

/** An institution keeps its record here from now on. */
@Revision("1")
public record InstitutionRegistered(
        UUID institutionId, Urn urn, String name, InstitutionType type, LocalDate effectiveOn)
        implements InstitutionEvent {}
