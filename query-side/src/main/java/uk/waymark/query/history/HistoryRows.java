package uk.waymark.query.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.query.history.change.RecordedFact;
import uk.waymark.query.history.change.RecordedValue;
import uk.waymark.query.history.change.Value;
import uk.waymark.query.view.ViewJson;
import uk.waymark.query.view.ViewWrites;

/**
 * The rows of the history, as they are written, and as they say what things were. A row that is there already stays as
 * it is.
 */
@Component
class HistoryRows {

    private static final JsonMapper JSON = ViewJson.mapper();
    private static final List<String> TABLES = List.of("history_fact", "history_item", "history_value");

    /** Streams of which the beginning, which never changes, is kept in memory. */
    private static final int REMEMBERED = 10_000;

    private final JdbcClient views;
    private final ViewWrites writes;
    private final Cache<String, UUID> institutions =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    HistoryRows(JdbcClient views, ViewWrites writes) {
        this.views = views;
        this.writes = writes;
    }

    void add(RecordedFact recorded, List<Map.Entry<String, Value>> values) {
        addFact(recorded);
        addItems(recorded);
        addValues(recorded, values);
    }

    /** @throws IllegalStateException if the view has not seen the fact that began the stream */
    UUID institutionOf(String stream) {
        return institutions.get(stream, this::readInstitutionOf);
    }

    private UUID readInstitutionOf(String stream) {
        writes.settle(stream);
        return views.sql("SELECT institution_id FROM history_fact WHERE stream = ? AND version = 0")
                .param(stream)
                .query(String.class)
                .optional()
                .map(UUID::fromString)
                .orElseThrow(() -> new IllegalStateException("the history has no beginning of stream " + stream));
    }

    /** What the thing became by earlier facts of the stream, oldest first. */
    List<RecordedValue> earlier(String stream, String thing, long version) {
        writes.settle(new Thing(stream, thing));
        return views.sql("""
            SELECT version, effective_on, value FROM history_value
            WHERE stream = ? AND thing = ? AND version < ? ORDER BY version\
            """)
                .params(stream, thing, version)
                .query((row, number) -> new RecordedValue(
                        row.getLong("version"),
                        LocalDate.parse(row.getString("effective_on")),
                        JSON.readValue(row.getString("value"), Value.class)))
                .list();
    }

    void clear() {
        institutions.invalidateAll();
        TABLES.forEach(table -> views.sql("DELETE FROM " + table).update());
    }

    private void addFact(RecordedFact recorded) {
        writes.later(
                recorded.stream(),
                """
                INSERT INTO history_fact (stream, version, institution_id, recorded_at, effective_on,
                    fact, payload, change, actor, role, source)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stream, version) DO NOTHING\
                """,
                recorded.stream(),
                recorded.version(),
                recorded.institutionId().toString(),
                recorded.recordedAt().toEpochMilli(),
                recorded.fact().effectiveOn().toString(),
                FactFamilies.name(recorded.fact().getClass()),
                JSON.writeValueAsString(recorded.fact()),
                JSON.writeValueAsString(recorded.change()),
                recorded.said(Provenance.ACTOR),
                recorded.said(Provenance.ROLE),
                recorded.said(Provenance.SOURCE));
    }

    private void addItems(RecordedFact recorded) {
        for (ItemRef ref : recorded.change().items()) {
            writes.later(
                    recorded.stream(),
                    "INSERT INTO history_item (stream, version, item, framework_id) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT DO NOTHING",
                    recorded.stream(),
                    recorded.version(),
                    ref.item(),
                    ref.frameworkId());
        }
    }

    private void addValues(RecordedFact recorded, List<Map.Entry<String, Value>> values) {
        for (Map.Entry<String, Value> value : values) {
            writes.later(
                    new Thing(recorded.stream(), value.getKey()),
                    "INSERT INTO history_value (stream, thing, version, effective_on, value) VALUES (?, ?, ?, ?, ?)"
                            + " ON CONFLICT (stream, thing, version) DO NOTHING",
                    recorded.stream(),
                    value.getKey(),
                    recorded.version(),
                    recorded.fact().effectiveOn().toString(),
                    JSON.writerFor(Value.class).writeValueAsString(value.getValue()));
        }
    }

    /** Something of a stream that has a value. */
    private record Thing(String stream, String name) {}
}
