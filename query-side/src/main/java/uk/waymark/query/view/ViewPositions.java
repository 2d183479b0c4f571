package uk.waymark.query.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The newest event of each stream that each view has taken in. A position is written in the transaction of the view's
 * rows, so whoever reads both in one transaction knows exactly what the rows contain.
 */
@Component
public class ViewPositions {

    private static final String ADVANCE = """
            INSERT INTO view_position (view, stream, version) VALUES (?, ?, ?)
            ON CONFLICT (view, stream) DO UPDATE SET version = excluded.version
            WHERE excluded.version > view_position.version""";

    private final JdbcClient views;
    private final JdbcOperations batches;

    public ViewPositions(JdbcClient views, JdbcOperations batches) {
        this.views = views;
        this.batches = batches;
    }

    /** The version of the stream that this view has reached; empty if it has seen nothing of it yet. */
    public Optional<Long> of(String view, UUID stream) {
        return views.sql("SELECT version FROM view_position WHERE view = ? AND stream = ?")
                .params(view, stream.toString())
                .query(Long.class)
                .optional();
    }

    /** The version of the stream that each view has reached; views that have seen nothing of it are absent. */
    public Map<String, Long> of(UUID stream) {
        Map<String, Long> reached = new HashMap<>();
        views.sql("SELECT view, version FROM view_position WHERE stream = ?")
                .param(stream.toString())
                .query(row -> {
                    reached.put(row.getString("view"), row.getLong("version"));
                });
        return reached;
    }

    /** The view has taken in these streams up to these versions. A position never goes back. */
    public void advance(String view, Map<UUID, Long> versions) {
        List<Object[]> rows = versions.entrySet().stream()
                .map(reached -> new Object[] {view, reached.getKey().toString(), reached.getValue()})
                .toList();
        batches.batchUpdate(ADVANCE, rows);
    }
}
