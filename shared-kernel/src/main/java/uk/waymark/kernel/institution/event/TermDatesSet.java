package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTermDates;

/** The institution set its own half-terms of a year, which count instead of the defaults from that day on. */
@Revision("1")
public record TermDatesSet(
        UUID institutionId, AcademicYear academicYear, List<HalfTermDates> halfTerms, LocalDate effectiveOn)
        implements InstitutionEvent {}
