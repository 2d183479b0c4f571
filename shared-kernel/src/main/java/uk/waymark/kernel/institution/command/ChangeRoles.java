package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Role;

/**
 * A command to give a person some roles in the institution and take others away, all of them or none. What they have
 * already is not given again, and what they do not have is not taken away.
 */
@Needs(Permission.MANAGE_PEOPLE)
public record ChangeRoles(
        @TargetAggregateIdentifier UUID institutionId,
        UUID personId,
        Set<Role> granted,
        Set<Role> revoked,
        @Nullable LocalDate effectiveOn)
        implements InstitutionCommand {

    public ChangeRoles {
        granted = Set.copyOf(granted);
        revoked = Set.copyOf(revoked);
    }
}
