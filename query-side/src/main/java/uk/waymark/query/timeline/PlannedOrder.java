package uk.waymark.query.timeline;

import java.util.Comparator;

/**
 * The order in which people planned: by the time of recording, and, for what an import recorded at one instant, by the
 * items that it serves. Ids come last: they are different in each installation.
 */
final class PlannedOrder {

    static final Comparator<TimelineRows.Row> ORDER = Comparator.comparing(
                    (TimelineRows.Row row) -> row.action().origin().recordedAt())
            .thenComparing(row -> row.action().content().serves().toString())
            .thenComparing(row -> row.action().schedule().due() == null)
            .thenComparing(row -> row.action().origin().actionId());

    private PlannedOrder() {}
}
