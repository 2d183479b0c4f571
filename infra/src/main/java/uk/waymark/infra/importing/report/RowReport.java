package uk.waymark.infra.importing.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.kernel.calendar.Due;

/**
 * What a row says, and what became of it.
 *
 * @param row line of the file on which the record starts; the header is line 1
 * @param item null if it cannot be told which
 * @param currentLevel null if the text is no level of the item
 * @param targetLevel null if the text is no level of the item
 * @param due null if no date was set
 * @param owners as they were written, without those who were left out
 * @param parts what it brings, and what became of each
 */
public record RowReport(
        long row,
        @Nullable String item,
        @Nullable Integer currentLevel,
        @Nullable Integer targetLevel,
        @Nullable Due due,
        List<String> owners,
        RowStatus status,
        List<PartReport> parts,
        List<Warning> warnings) {}
