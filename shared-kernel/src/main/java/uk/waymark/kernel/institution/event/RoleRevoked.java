package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.access.Role;

/** A person no longer has a role in the institution. */
@Revision("1")
public record RoleRevoked(UUID institutionId, UUID personId, Role role, LocalDate effectiveOn)
        implements InstitutionEvent {}
