package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Role;

/** A command to take a role in the institution away from a person. */
@Needs(Permission.MANAGE_PEOPLE)
public record RevokeRole(
        @TargetAggregateIdentifier UUID institutionId,
        UUID personId,
        Role role,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
