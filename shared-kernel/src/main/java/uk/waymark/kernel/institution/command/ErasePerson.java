package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to forget a person. */
@Needs(Permission.MANAGE_PEOPLE)
public record ErasePerson(
        @TargetAggregateIdentifier UUID institutionId,
        UUID personId,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
