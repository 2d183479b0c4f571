package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to say that an entry that was merged into another one is somebody else after all. */
@Needs(Permission.MANAGE_PEOPLE)
public record SeparatePeople(
        @TargetAggregateIdentifier UUID institutionId,
        UUID personId,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
