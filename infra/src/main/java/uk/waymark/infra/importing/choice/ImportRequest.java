package uk.waymark.infra.importing.choice;

import java.time.LocalDate;
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
 * @param reason why answers fall, targets change and actions move, where the choice for a row does not say; null if they
 *     must not
 * @param choices what of it is wanted
 * @param dryRun report what would be done, write nothing
 */
public record ImportRequest(
        UUID institutionId,
        @Nullable String frameworkId,
        AcademicYear academicYear,
        @Nullable LocalDate effectiveOn,
        @FreeText @Nullable String reason,
        RowChoices choices,
        boolean dryRun)
        implements Dated {

    /** The source of all that an import puts on record. */
    public static final String SOURCE = "import";

    /** Why what was chosen of a row changes what stands; null if nobody said. */
    @Nullable
    public String reason(RowChoice choice) {
        return choice.reason() == null ? reason : choice.reason();
    }
}
