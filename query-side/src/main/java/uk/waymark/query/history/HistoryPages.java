package uk.waymark.query.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.query.history.change.FactChange;
import uk.waymark.query.history.change.HistoryLine;
import uk.waymark.query.view.ViewJson;

/** A reader of the rows of the history. */
@Component
class HistoryPages {

    private static final JsonMapper JSON = ViewJson.mapper();

    private static final String FACTS = """
        SELECT f.stream, f.version, f.recorded_at, f.actor, f.role, f.source, f.fact, f.payload, f.change
        FROM history_fact f\
        """;
    private static final String OLDEST_FIRST = "f.recorded_at, f.stream, f.version";
    private static final String NEWEST_FIRST = "f.recorded_at DESC, f.stream DESC, f.version DESC";

    private final JdbcClient views;

    HistoryPages(JdbcClient views) {
        this.views = views;
    }

    boolean knows(UUID institutionId) {
        return views.sql("SELECT institution_id FROM history_fact WHERE institution_id = ? LIMIT 1")
                .param(institutionId.toString())
                .query(String.class)
                .optional()
                .isPresent();
    }

    List<UUID> recorders(UUID institutionId) {
        return views
                .sql("SELECT DISTINCT actor FROM history_fact WHERE institution_id = ? AND actor IS NOT NULL")
                .param(institutionId.toString())
                .query(String.class)
                .list()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    /** The facts asked for, at most {@code limit} of them, without the first {@code offset}. */
    List<HistoryLine> read(FindHistory query, int limit, long offset) {
        Map<String, Object> values = new HashMap<>();
        String conditions = HistoryConditions.of(query, values);
        values.put("limit", limit);
        values.put("offset", offset);
        return views.sql(FACTS + " WHERE " + conditions + " ORDER BY "
                        + (query.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST) + " LIMIT :limit OFFSET :offset")
                .params(values)
                .query(HistoryPages::line)
                .list();
    }

    boolean knows(UUID institutionId, UUID stream) {
        return views.sql("SELECT stream FROM history_fact WHERE stream = ? AND version = 0 AND institution_id = ?")
                .params(stream.toString(), institutionId.toString())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** The newest facts after a version, newest first. */
    List<HistoryLine> after(FindMoved query, int limit) {
        Map<String, Object> values = new HashMap<>();
        values.put("stream", query.stream().toString());
        values.put("version", query.version());
        values.put("limit", limit);
        String item = query.item() == null
                ? ""
                : " AND " + HistoryConditions.ofItem(query.item().strip(), values);
        return views.sql(FACTS + " WHERE f.stream = :stream AND f.version > :version" + item
                        + " ORDER BY f.version DESC LIMIT :limit")
                .params(values)
                .query(HistoryPages::line)
                .list();
    }

    /** Every fact of the stream, newest first. */
    List<HistoryLine> ofStream(UUID stream) {
        return views.sql(FACTS + " WHERE f.stream = ? ORDER BY f.version DESC")
                .param(stream.toString())
                .query(HistoryPages::line)
                .list();
    }

    Optional<HistoryLine> one(FindFact query) {
        return views.sql(FACTS + " WHERE f.institution_id = ? AND f.stream = ? AND f.version = ?")
                .params(query.institutionId().toString(), query.stream().toString(), query.version())
                .query(HistoryPages::line)
                .optional();
    }

    private static HistoryLine line(ResultSet row, int number) throws SQLException {
        return new HistoryLine(
                UUID.fromString(row.getString("stream")),
                row.getLong("version"),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                id(row.getString("actor")),
                row.getString("role"),
                row.getString("source"),
                JSON.readValue(row.getString("payload"), FactFamilies.named(row.getString("fact"))),
                JSON.readValue(row.getString("change"), FactChange.class));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
