package uk.waymark.infra.web.layout;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.query.directory.InstitutionState;

/**
 * Whose pages these are.
 *
 * @param assessmentId the one that is looked at; null if the institution has opened none
 * @param framework that it answers; null if there is no assessment
 * @param today the London day
 * @param freshness figure of what could be read before anything of the page was: by it a change since is noticed
 */
public record Site(
        InstitutionState institution,
        @Nullable UUID assessmentId,
        @Nullable Framework framework,
        LocalDate today,
        long freshness) {

    public UUID institutionId() {
        return institution.institutionId();
    }

    /** The academic year of today. */
    public AcademicYear year() {
        return AcademicYear.of(today);
    }
}
