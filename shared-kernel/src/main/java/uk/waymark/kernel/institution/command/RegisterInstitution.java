package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;

/**
 * A command to register an institution whose URN is claimed for it.
 *
 * @param firstRoles who has which role in it from the beginning
 */
@Needs(Permission.OPERATE)
public record RegisterInstitution(
        @TargetAggregateIdentifier UUID institutionId,
        Urn urn,
        String name,
        InstitutionType type,
        List<FirstRole> firstRoles,
        @Nullable LocalDate effectiveOn)
        implements InstitutionCommand {

    public RegisterInstitution {
        firstRoles = List.copyOf(firstRoles);
    }
}
