package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Set the year groups that the institution teaches. */
public record SetYearGroups(
        @TargetAggregateIdentifier UUID institutionId,
        List<Integer> yearGroups,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
