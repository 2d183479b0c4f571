package uk.waymark.infra.importing.row;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.row.RecordedRows.Turns;

/**
 * A row as it is recognised before any row is applied.
 *
 * @param turns what earlier imports of it have recorded
 * @param action that it became, or that it has moved, in an earlier import; null if there is none
 * @param repeats the line of the first row of this plan that says the same; null if this is the first
 */
record KnownRow(
        RowDigest digest,
        Turns turns,
        @Nullable UUID action,
        @Nullable Long repeats) {}
