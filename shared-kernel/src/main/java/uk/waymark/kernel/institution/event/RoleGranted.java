package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.access.Role;

/** A person has a role in the institution from now on. */
@Revision("1")
public record RoleGranted(UUID institutionId, UUID personId, Role role, LocalDate effectiveOn)
        implements InstitutionEvent {}
