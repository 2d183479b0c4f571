package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Forget a person. */
public record ErasePerson(
        @TargetAggregateIdentifier UUID institutionId,
        UUID personId,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
