package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** Two entries that were merged are two people again. */
@Revision("1")
public record PeopleSeparated(UUID institutionId, UUID personId, UUID fromPersonId, LocalDate effectiveOn)
        implements InstitutionEvent {}
