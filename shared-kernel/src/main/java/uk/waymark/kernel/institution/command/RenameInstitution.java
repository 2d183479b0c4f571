package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to give the institution another name. */
@Needs(Permission.SET_UP)
public record RenameInstitution(
        @TargetAggregateIdentifier UUID institutionId,
        String name,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
