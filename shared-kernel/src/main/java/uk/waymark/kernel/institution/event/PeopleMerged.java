package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** Two entries turned out to be one person, who is known by the second from now on. */
@Revision("1")
public record PeopleMerged(UUID institutionId, UUID personId, UUID intoPersonId, LocalDate effectiveOn)
        implements InstitutionEvent {}
