package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to say that an entry of the directory is the same person as another one. */
@Needs(Permission.MANAGE_PEOPLE)
public record MergePeople(
        @TargetAggregateIdentifier UUID institutionId,
        UUID personId,
        UUID intoPersonId,
        @Nullable LocalDate effectiveOn)
        implements InstitutionCommand {}
