package uk.waymark.infra.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.calendar.AcademicYear;

/**
 * A request that says how a plan is to be imported.
 *
 * @param frameworkId whose assessment it is for; null if the institution has only one that a plan can be for
 * @param academicYear the year that its half-terms belong to
 * @param effectiveOn since when it is true; null means today
 * @param reason why answers fall or targets are revised, where they are; null if they must not
 * @param choices what of it is wanted
 * @param items by the line of a row, the item that somebody said it is for; it counts where the row leaves that open
 * @param dryRun report what would be done, write nothing
 */
public record ImportRequest(
        UUID institutionId,
        @Nullable String frameworkId,
        AcademicYear academicYear,
        @Nullable LocalDate effectiveOn,
        @FreeText @Nullable String reason,
        RowChoices choices,
        Map<Long, String> items,
        boolean dryRun)
        implements Dated {

    /** Of a plan of which nobody was asked anything. */
    public ImportRequest(
            UUID institutionId,
            @Nullable String frameworkId,
            AcademicYear academicYear,
            @Nullable LocalDate effectiveOn,
            @Nullable String reason,
            RowChoices choices,
            boolean dryRun) {
        this(institutionId, frameworkId, academicYear, effectiveOn, reason, choices, Map.of(), dryRun);
    }
}
