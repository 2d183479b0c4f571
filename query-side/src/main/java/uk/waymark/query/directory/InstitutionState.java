package uk.waymark.query.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.institution.InstitutionType;

/**
 * An institution as it is now.
 *
 * @param yearGroups those that it teaches; empty until it has said so
 * @param termDates its own half-terms, of the years for which it has set them
 * @param version position in the institution's stream up to which this view has read
 */
public record InstitutionState(
        UUID institutionId,
        String urn,
        String name,
        InstitutionType type,
        List<Integer> yearGroups,
        Map<AcademicYear, List<HalfTermDates>> termDates,
        List<OpenAssessment> assessments,
        long version) {

    /** An assessment of the institution, and the framework that it answers. */
    public record OpenAssessment(UUID assessmentId, String frameworkId) {}
}
