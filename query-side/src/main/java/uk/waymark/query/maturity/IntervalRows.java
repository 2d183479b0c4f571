package uk.waymark.query.maturity;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewJson;

/** The intervals of each facet of each item, on both clocks. What was once known is never changed, only ended. */
@Component
class IntervalRows {

    private static final String ONE_FACET =
            " WHERE assessment_id = ? AND framework_id = ? AND item = ? AND facet = ? AND known_to = "
                    + Moment.FOR_EVER;
    private static final String ONE_ROW = ONE_FACET + " AND valid_from = ? AND known_from = ?";

    private final JdbcClient views;
    private final JdbcOperations batches;

    IntervalRows(JdbcClient views, JdbcOperations batches) {
        this.views = views;
        this.batches = batches;
    }

    private record Row(String from, String to, String state) {
        static Row of(Interval interval) {
            return new Row(interval.from().toString(), interval.to().toString(), ViewJson.write(interval.state()));
        }
    }

    private record Open(long knownFrom, Row row) {}

    /** From that instant on these intervals are known instead of the ones that were known before. */
    void know(UUID assessmentId, ItemRef item, Facet facet, List<Interval> intervals, Instant recordedAt) {
        Object[] key = {assessmentId.toString(), item.frameworkId(), item.item(), facet.name()};
        Set<Row> now = new HashSet<>(intervals.stream().map(Row::of).toList());
        List<Open> open = open(key);
        long instant = recordedAt.toEpochMilli();
        for (Open stale : open) {
            if (!now.remove(stale.row())) {
                end(key, stale, instant);
            }
        }
        begin(key, now, instant);
    }

    void clear() {
        views.sql("DELETE FROM maturity_interval").update();
    }

    private List<Open> open(Object[] key) {
        return views.sql("SELECT known_from, valid_from, valid_to, state FROM maturity_interval" + ONE_FACET)
                .params(key)
                .query((row, number) -> new Open(
                        row.getLong("known_from"),
                        new Row(row.getString("valid_from"), row.getString("valid_to"), row.getString("state"))))
                .list();
    }

    /** What was known for no time at all, because two facts were recorded in one instant, leaves no row. */
    private void end(Object[] key, Open stale, long instant) {
        String change = stale.knownFrom() == instant
                ? "DELETE FROM maturity_interval"
                : "UPDATE maturity_interval SET known_to = " + instant;
        views.sql(change + ONE_ROW)
                .params(key)
                .param(stale.row().from())
                .param(stale.knownFrom())
                .update();
    }

    private void begin(Object[] key, Set<Row> rows, long instant) {
        List<Object[]> values = rows.stream()
                .map(row -> new Object[] {
                    key[0], key[1], key[2], key[3], row.from(), row.to(), instant, Moment.FOR_EVER, row.state()
                })
                .toList();
        batches.batchUpdate("""
                INSERT INTO maturity_interval
                    (assessment_id, framework_id, item, facet, valid_from, valid_to, known_from, known_to, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", values);
    }
}
