package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTermDates;

/** A command to set the institution's own six half-terms of an academic year. */
@Needs(Permission.SET_UP)
public record SetTermDates(
        @TargetAggregateIdentifier UUID institutionId,
        AcademicYear academicYear,
        List<HalfTermDates> halfTerms,
        @Nullable LocalDate effectiveOn)
        implements InstitutionCommand {}
