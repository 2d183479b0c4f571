package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Give the institution another name. */
public record RenameInstitution(
        @TargetAggregateIdentifier UUID institutionId,
        String name,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
