package uk.waymark.query.history.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.query.history.change.HubChanges;
import uk.waymark.query.history.change.Value;
import uk.waymark.query.view.ViewJson;

/** The names of hubs, as far as the history has read their own streams. */
@Component
public class HubNames {

    private static final JsonMapper JSON = ViewJson.mapper();

    private final JdbcClient views;

    public HubNames(JdbcClient views) {
        this.views = views;
    }

    /** The newest name of each of these hubs that is known. */
    public Map<UUID, String> of(List<UUID> hubs) {
        Map<UUID, String> names = new HashMap<>();
        if (!hubs.isEmpty()) {
            views.sql("SELECT stream, value FROM history_value WHERE thing = :name AND stream IN (:hubs) ORDER"
                            + " BY version")
                    .param("name", HubChanges.NAME)
                    .param("hubs", hubs.stream().map(UUID::toString).toList())
                    .query(row -> {
                        if (JSON.readValue(row.getString("value"), Value.class) instanceof Value.Plain name) {
                            names.put(UUID.fromString(row.getString("stream")), name.text());
                        }
                    });
        }
        return names;
    }
}
