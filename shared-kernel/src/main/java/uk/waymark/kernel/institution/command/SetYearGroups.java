package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to set the year groups that the institution teaches. */
@Needs(Permission.SET_UP)
public record SetYearGroups(
        @TargetAggregateIdentifier UUID institutionId,
        List<Integer> yearGroups,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
