package uk.waymark.infra.importing.report;

import java.util.List;
import java.util.UUID;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.kernel.calendar.AcademicYear;

/**
 * A report of the whole import, row by row.
 *
 * @param dryRun nothing was written; the rest is what would have been
 * @param notices what is to say about the file as a whole
 * @param imported rows without a warning
 * @param withWarnings rows that were imported and have warnings
 */
public record ImportReport(
        boolean dryRun,
        UUID assessmentId,
        String frameworkId,
        AcademicYear academicYear,
        List<Warning> notices,
        List<RowReport> rows,
        long imported,
        long withWarnings,
        long skipped,
        long alreadyPresent) {

    /** Of rows that have been looked after. */
    public static ImportReport of(
            boolean dryRun,
            UUID assessmentId,
            String frameworkId,
            AcademicYear academicYear,
            List<Warning> notices,
            List<RowReport> rows) {
        return new ImportReport(
                dryRun,
                assessmentId,
                frameworkId,
                academicYear,
                notices,
                List.copyOf(rows),
                count(rows, RowStatus.IMPORTED),
                count(rows, RowStatus.IMPORTED_WITH_WARNINGS),
                count(rows, RowStatus.SKIPPED),
                count(rows, RowStatus.ALREADY_PRESENT));
    }

    private static long count(List<RowReport> rows, RowStatus status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }
}
