package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.query.view.ViewJson;

/** Writes the rows of the history, and reads back what things were. A row that is there already stays as it is. */
@Component
class HistoryRows {

    private static final JsonMapper JSON = ViewJson.mapper();
    private static final List<String> TABLES = List.of("history_fact", "history_item", "history_value");

    private final JdbcClient views;
    private final JdbcOperations batches;

    HistoryRows(JdbcClient views, JdbcOperations batches) {
        this.views = views;
        this.batches = batches;
    }

    void add(RecordedFact recorded, List<Map.Entry<String, Value>> values) {
        addFact(recorded);
        addItems(recorded);
        addValues(recorded, values);
    }

    /** @throws IllegalStateException if the view has not seen the fact that began the stream */
    UUID institutionOf(String stream) {
        return views.sql("SELECT institution_id FROM history_fact WHERE stream = ? AND version = 0")
                .param(stream)
                .query(String.class)
                .optional()
                .map(UUID::fromString)
                .orElseThrow(() -> new IllegalStateException("the history has no beginning of stream " + stream));
    }

    /** What the thing became by earlier facts of the stream, oldest first. */
    List<Recorded> earlier(String stream, String thing, long version) {
        return views.sql("""
                        SELECT version, effective_on, value FROM history_value
                        WHERE stream = ? AND thing = ? AND version < ? ORDER BY version""")
                .params(stream, thing, version)
                .query((row, number) -> new Recorded(
                        row.getLong("version"),
                        LocalDate.parse(row.getString("effective_on")),
                        JSON.readValue(row.getString("value"), Value.class)))
                .list();
    }

    void clear() {
        TABLES.forEach(table -> views.sql("DELETE FROM " + table).update());
    }

    private void addFact(RecordedFact recorded) {
        views.sql("""
                        INSERT INTO history_fact (stream, version, institution_id, recorded_at, effective_on,
                            fact, payload, change, actor, role, source)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stream, version) DO NOTHING""")
                .params(
                        recorded.stream(),
                        recorded.version(),
                        recorded.institutionId().toString(),
                        recorded.recordedAt().toEpochMilli(),
                        recorded.fact().effectiveOn().toString(),
                        FactTypes.name(recorded.fact().getClass()),
                        JSON.writeValueAsString(recorded.fact()),
                        JSON.writeValueAsString(recorded.change()))
                .param(recorded.said(Provenance.ACTOR))
                .param(recorded.said(Provenance.ROLE))
                .param(recorded.said(Provenance.SOURCE))
                .update();
    }

    private void addItems(RecordedFact recorded) {
        List<Object[]> rows = recorded.change().items().stream()
                .map((ItemRef ref) ->
                        new Object[] {recorded.stream(), recorded.version(), ref.item(), ref.frameworkId()})
                .toList();
        batches.batchUpdate(
                "INSERT INTO history_item (stream, version, item, framework_id) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                rows);
    }

    private void addValues(RecordedFact recorded, List<Map.Entry<String, Value>> values) {
        List<Object[]> rows = values.stream()
                .map(value -> new Object[] {
                    recorded.stream(),
                    value.getKey(),
                    recorded.version(),
                    recorded.fact().effectiveOn().toString(),
                    JSON.writerFor(Value.class).writeValueAsString(value.getValue())
                })
                .toList();
        batches.batchUpdate(
                "INSERT INTO history_value (stream, thing, version, effective_on, value) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (stream, thing, version) DO NOTHING",
                rows);
    }
}
