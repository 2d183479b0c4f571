package uk.waymark.infra.importing.report;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.kernel.calendar.AcademicYear;

/**
 * A report of the whole import, row by row.
 *
 * @param dryRun nothing was written; the rest is what would have been
 * @param notices what is to say about the file as a whole
 * @param newNames of owners that the institution did not know before; of a dry run, those that would be entered
 * @param imported rows without a warning
 * @param withWarnings rows that were imported and have warnings
 */
public record ImportReport(
        boolean dryRun,
        UUID assessmentId,
        String frameworkId,
        AcademicYear academicYear,
        List<Warning> notices,
        List<NewName> newNames,
        List<RowReport> rows,
        long imported,
        long withWarnings,
        long skipped,
        long alreadyPresent) {

    /** Reports that were kept before there were new names in them say nothing of any. */
    public ImportReport {
        newNames = Objects.requireNonNullElse(newNames, List.of());
    }

    /** Of rows that have been looked after. */
    public static ImportReport of(
            boolean dryRun,
            UUID assessmentId,
            String frameworkId,
            AcademicYear academicYear,
            List<Warning> notices,
            List<NewName> newNames,
            List<RowReport> rows) {
        return new ImportReport(
                dryRun,
                assessmentId,
                frameworkId,
                academicYear,
                notices,
                newNames,
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
