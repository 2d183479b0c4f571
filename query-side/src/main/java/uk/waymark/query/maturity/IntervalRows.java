package uk.waymark.query.maturity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.maturity.interval.Interval;
import uk.waymark.query.maturity.interval.IntervalKey;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewJson;
import uk.waymark.query.view.ViewWrites;

/**
 * The rows of the intervals of each facet of each item, on both clocks. What was once known is never changed, only
 * ended.
 */
@Component
class IntervalRows {

    private static final String ONE_FACET =
            " WHERE assessment_id = ? AND framework_id = ? AND item = ? AND facet = ? AND known_to = "
                    + Moment.FOR_EVER;
    private static final String ONE_ROW = ONE_FACET + " AND valid_from = ? AND known_from = ?";
    private static final String BEGIN = """
        INSERT INTO maturity_interval
            (assessment_id, framework_id, item, facet, valid_from, valid_to, known_from, known_to, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final JdbcClient views;
    private final ViewWrites writes;

    IntervalRows(JdbcClient views, ViewWrites writes) {
        this.views = views;
        this.writes = writes;
    }

    private record Row(String from, String to, String state) {
        static Row of(Interval interval) {
            return new Row(interval.from().toString(), interval.to().toString(), ViewJson.write(interval.state()));
        }
    }

    private record Open(long knownFrom, Row row) {}

    /** From that instant on these intervals are known instead of the ones that were known before. */
    void know(IntervalKey facet, List<Interval> intervals, Instant recordedAt) {
        Set<Row> now = new HashSet<>(intervals.stream().map(Row::of).toList());
        long instant = recordedAt.toEpochMilli();
        for (Open stale : open(facet)) {
            if (!now.remove(stale.row())) {
                end(facet, stale, instant);
            }
        }
        now.forEach(row -> begin(facet, row, instant));
    }

    void clear() {
        views.sql("DELETE FROM maturity_interval").update();
    }

    private List<Open> open(IntervalKey facet) {
        writes.settle(Optional.of(facet));
        return views.sql("SELECT known_from, valid_from, valid_to, state FROM maturity_interval" + ONE_FACET)
                .params(key(facet))
                .query((row, number) -> new Open(
                        row.getLong("known_from"),
                        new Row(row.getString("valid_from"), row.getString("valid_to"), row.getString("state"))))
                .list();
    }

    /** What was known for no time at all, because two facts were recorded in one instant, leaves no row. */
    private void end(IntervalKey facet, Open stale, long instant) {
        List<Object> row = new ArrayList<>();
        if (stale.knownFrom() != instant) {
            row.add(instant);
        }
        row.addAll(key(facet));
        row.add(stale.row().from());
        row.add(stale.knownFrom());
        String change = stale.knownFrom() == instant
                ? "DELETE FROM maturity_interval"
                : "UPDATE maturity_interval SET known_to = ?";
        writes.later(Optional.of(facet), change + ONE_ROW, row.toArray());
    }

    private void begin(IntervalKey facet, Row row, long instant) {
        List<Object> values = new ArrayList<>(key(facet));
        values.addAll(List.of(row.from(), row.to(), instant, Moment.FOR_EVER, row.state()));
        writes.later(Optional.of(facet), BEGIN, values.toArray());
    }

    private static List<Object> key(IntervalKey facet) {
        ItemRef item = facet.item();
        return List.of(
                facet.assessmentId().toString(),
                item.frameworkId(),
                item.item(),
                facet.facet().name());
    }
}
