package uk.waymark.infra.importing.kept;

import java.time.Instant;
import java.util.UUID;

/**
 * An earlier import as it is listed.
 *
 * @param personId who imported the plan
 * @param academicYear as in {@code 2024/25}
 * @param imported rows without a warning
 * @param withWarnings rows that were imported and have warnings
 */
public record KeptImport(
        UUID reportId,
        UUID personId,
        Instant importedAt,
        String academicYear,
        long imported,
        long withWarnings,
        long skipped,
        long alreadyPresent) {}
